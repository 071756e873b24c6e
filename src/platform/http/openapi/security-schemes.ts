/** Names of the security schemes in the OpenAPI document: the two headers a key may come in, and the cookie of the dashboard. */
export const securitySchemes = { bearer: 'bearer', apiKey: 'api_key', session: 'session' } as const;
