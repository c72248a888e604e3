// [data-outline]: an item is dragged by its handle before, behind or into another; the form for moving does the rest.
{
  const list = document.querySelector('[data-outline]');
  const form = document.querySelector('[data-outline-move]');
  const rows = list ? [...list.querySelectorAll(':scope > [data-node]')] : [];
  let dragged = null;

  const siblings = (parent) => rows.filter((row) => row !== dragged && row.dataset.parent === parent);
  const hasItems = (row) => rows.some((other) => other.dataset.parent === row.dataset.node);
  const clear = () => rows.forEach((row) => { delete row.dataset.drop; });

  // the upper part of an item means before it, the middle into it, the lower behind it or first in it
  const place = (row, y) => {
    const box = row.getBoundingClientRect();
    const share = (y - box.top) / box.height;
    if (share < 0.3) return 'before';
    return share < 0.7 ? 'into' : hasItems(row) ? 'first' : 'behind';
  };

  const move = (row, drop) => {
    const inside = drop === 'into' || drop === 'first';
    const parent = inside ? row.dataset.node : row.dataset.parent;
    const at = siblings(parent).indexOf(row);
    form.elements.node.value = dragged.dataset.node;
    form.elements.parent.value = parent;
    form.elements.at.value = drop === 'into' ? '' : drop === 'first' ? 0 : drop === 'before' ? at : at + 1;
    form.submit();
  };

  if (form && rows.length > 1) {
    for (const row of rows) {
      const handle = row.querySelector('[data-handle]');
      handle.hidden = false;
      handle.draggable = true;
    }
    list.addEventListener('dragstart', (event) => {
      if (!event.target.matches?.('[data-handle]')) return;
      dragged = event.target.closest('[data-node]');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', dragged.dataset.node);
      event.dataTransfer.setDragImage(dragged, 8, 8);
      dragged.dataset.dragged = '';
    });
    list.addEventListener('dragover', (event) => {
      const row = event.target.closest('[data-node]');
      if (!dragged || !row || row === dragged) return;
      event.preventDefault();
      clear();
      row.dataset.drop = place(row, event.clientY);
    });
    list.addEventListener('drop', (event) => {
      const row = event.target.closest('[data-node]');
      if (!dragged || !row || row === dragged) return;
      event.preventDefault();
      move(row, place(row, event.clientY));
    });
    list.addEventListener('dragend', () => {
      clear();
      if (dragged) delete dragged.dataset.dragged;
      dragged = null;
    });
  }
}
