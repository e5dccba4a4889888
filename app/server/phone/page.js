// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

// What a page of the telephone cannot do without a script; it works without this file, too.

// A signature drawn with a finger: the strokes go into the form as "x.y_x.y-x.y_x.y", in a box of 300 by 120.
// Without the box a name is typed.
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

// A photograph of a document: made small enough, and new, so that nothing goes along that the telephone wrote into the
// file, as where it was taken. Without the box the document is shown at the desk.
for (const input of document.querySelectorAll('input[data-photo]')) {
  const field = document.getElementById(input.dataset.photo);
  const box = input.parentElement;
  const shown = box.querySelector('canvas');
  const said = box.querySelector('[role=status]');
  const smaller = (picture, side) => {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    shown.width = Math.round(picture.width * scale);
    shown.height = Math.round(picture.height * scale);
    shown.getContext('2d').drawImage(picture, 0, 0, shown.width, shown.height);
    return shown.toDataURL('image/jpeg', 0.75).split(',')[1];
  };
  const take = (picture) => {
    let text = smaller(picture, 1600);
    for (let side = 1400; side >= 400 && text.length > box.dataset.most; side -= 200) text = smaller(picture, side);
    if (text.length > box.dataset.most) throw new Error('too large');
    field.value = text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    shown.hidden = false;
  };
  input.addEventListener('change', () => {
    field.value = '';
    shown.hidden = true;
    said.textContent = '';
    input.removeAttribute('aria-invalid');
    if (!input.files.length) return;
    createImageBitmap(input.files[0]).then(take).catch(() => {
      said.textContent = box.dataset.wrong;
      input.setAttribute('aria-invalid', 'true');
    });
  });
  box.hidden = false;
}

// Where the telephone is, to some hundred metres: for this one list. Without the button branches are searched by name.
for (const button of document.querySelectorAll('button[data-place]')) {
  const box = button.parentElement;
  const said = box.querySelector('[role=status]');
  const field = document.getElementById(button.dataset.place);
  button.addEventListener('click', () => {
    said.textContent = '';
    button.disabled = true;
    navigator.geolocation.getCurrentPosition((found) => {
      field.value = found.coords.latitude.toFixed(3) + ',' + found.coords.longitude.toFixed(3);
      field.form.submit();
    }, () => {
      button.disabled = false;
      said.textContent = box.dataset.wrong;
    }, { maximumAge: 300000, timeout: 15000 });
  });
  box.hidden = !navigator.geolocation;
}
