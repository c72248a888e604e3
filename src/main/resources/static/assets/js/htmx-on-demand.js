// Fetches htmx only for pages that use it.
{
  const address = document.querySelector('meta[name="megdan:htmx"]')?.content;
  if (address && document.querySelector('[hx-get], [hx-post], [hx-boost]')) {
    const script = document.createElement('script');
    script.src = address;
    document.head.append(script);
  }
}
