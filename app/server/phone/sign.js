// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

// A signature drawn with a finger: the strokes go into the form as "x.y_x.y-x.y_x.y", in a box of 300 by 120. The page
// works without this file; then there is no box, and a name is typed.
for (const canvas of document.querySelectorAll('canvas[data-strokes]')) {
  const field = document.getElementById(canvas.dataset.strokes);
  const box = canvas.parentElement;
  const pen = canvas.getContext('2d');
  const strokes = [];
  let current = null;
  const text = () => strokes.map((s) => s.map((p) => p.join('.')).join('_')).join('-');
  const at = (event) => {
    const area = canvas.getBoundingClientRect();
    const within = (value, most) => Math.max(0, Math.min(most, Math.round(value)));
    return [within((event.clientX - area.left) * 300 / area.width, 300),
      within((event.clientY - area.top) * 120 / area.height, 120)];
  };
  pen.lineWidth = 3;
  pen.lineCap = 'round';
  pen.strokeStyle = '#12343b';
  canvas.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    current = [at(event)];
    strokes.push(current);
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!current || text().length > 1900) return;
    const [x, y] = current[current.length - 1];
    const [toX, toY] = at(event);
    if (Math.hypot(toX - x, toY - y) < 4) return;
    current.push([toX, toY]);
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(toX, toY);
    pen.stroke();
  });
  for (const end of ['pointerup', 'pointerleave', 'pointercancel']) {
    canvas.addEventListener(end, () => {
      current = null;
      field.value = text();
    });
  }
  box.querySelector('button').addEventListener('click', () => {
    strokes.length = 0;
    field.value = '';
    pen.clearRect(0, 0, 300, 120);
  });
  box.hidden = false;
}
