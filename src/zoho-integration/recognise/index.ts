export { recogniseZohoNotification } from './recognise-zoho-notification';
