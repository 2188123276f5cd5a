import type { NearBookstore } from '../../bff/contracts/bookstore';
import type { NearLibrary, Place, Title } from '../../bff/contracts/catalogue';
import type { Page } from '../../bff/contracts/wire';
import { request } from '../api/request';

const PAGE = 20;

export const readTitle = (id: string, place: Place): Promise<Title> =>
  request<Title>('GET', `/titles/${id}`, { query: place });

export const listLibraries = (place: Place, cursor?: string): Promise<Page<NearLibrary>> =>
  request<Page<NearLibrary>>('GET', '/libraries', { query: { ...place, cursor, limit: PAGE } });

export const listBookstores = (place: Place, cursor?: string): Promise<Page<NearBookstore>> =>
  request<Page<NearBookstore>>('GET', '/bookstores', { query: { ...place, cursor, limit: PAGE } });
