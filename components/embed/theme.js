// An embed's theme: `?theme=light` or `?theme=dark`; without it that of the reader's system.
const theme = new URLSearchParams(window.location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
