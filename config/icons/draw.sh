#!/bin/sh
# Draws the tab bar's icons (81 x 81 PNG, as both vendors ask) from four line drawings. Run by hand after a change;
# needs ImageMagick. Usage: sh config/icons/draw.sh
set -eu
out="$(dirname "$0")/../../client/assets/tab"
mkdir -p "$out"

draw() { # name colour fill path
  printf '<svg xmlns="http://www.w3.org/2000/svg" width="81" height="81" viewBox="0 0 27 27"><g fill="%s" stroke="%s" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">%s</g></svg>' \
    "$3" "$2" "$4" | convert -background none svg:- -strip -colors 32 "PNG8:$out/$1.png"
}

both() { # name path
  draw "$1" '#5d5548' none "$2"
  draw "$1-on" '#a8321f' '#f3ddd3' "$2"
  draw "$1-dark" '#b9ae9b' none "$2"
  draw "$1-dark-on" '#f08a72' '#43271f' "$2"
}

both home '<path d="M13.5 7.5C11 5.6 7.6 5.2 4 5.6v14.6c3.600-.4 7 0 9.500 1.900 2.500-1.900 5.900-2.300 9.500-1.900V5.600c-3.600-.4-7 0-9.500 1.900z"/><path d="M13.500 7.500v14.600"/>'
both search '<circle cx="12" cy="12" r="7.300"/><path d="M17.500 17.500 22.500 22.500"/>'
both shelf '<path d="M6 4.500h4v16.500H6zM10 7h4v14h-4zM15.300 7.600l3.700-1 3.700 13.400-3.700 1z"/><path d="M3.500 23.500h20"/>'
both me '<circle cx="13.500" cy="9.300" r="4.300"/><path d="M5 22.500c.6-4.700 4-7.300 8.500-7.300s7.900 2.600 8.500 7.300z"/>'
