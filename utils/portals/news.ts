/** The site of news of all systems, which collects no data; it is also served without encryption. */
export const NEWS_MATCHES = ['https://www.bopp-obec.info/*', 'http://www.bopp-obec.info/*'];
