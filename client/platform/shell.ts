// Only a browser has a surface around the pages: the desktop beside the column, the web tab bar.
import './shell.scss';
