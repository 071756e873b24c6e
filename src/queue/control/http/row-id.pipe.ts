export { RowIdPipe } from '@tds/platform/http';
