// [data-tree]: unfold and fold everything at once; the left and right arrows fold one branch.
{
  for (const tree of document.querySelectorAll('[data-tree]')) {
    const branches = [...tree.querySelectorAll('details')];
    const tools = tree.querySelector('[data-tree-tools]');
    if (tools && branches.length > 1) tools.hidden = false;
    tree.querySelector('[data-unfold]')?.addEventListener('click', () => branches.forEach((branch) => { branch.open = true; }));
    tree.querySelector('[data-fold]')?.addEventListener('click', () => branches.forEach((branch) => { branch.open = false; }));
    tree.addEventListener('keydown', (event) => {
      const summary = event.target.closest('summary');
      if (!summary || event.target !== summary) return;
      if (event.key === 'ArrowRight') summary.parentElement.open = true;
      if (event.key === 'ArrowLeft') summary.parentElement.open = false;
    });
  }
  const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  for (let part = target?.closest('details'); part; part = part.parentElement.closest('details')) part.open = true;
}
