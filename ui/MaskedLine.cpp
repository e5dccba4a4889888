// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/MaskedLine.h"

#include <QFocusEvent>
#include <QSignalBlocker>

namespace hui {

MaskedLine::MaskedLine(QWidget* parent)
    : QLineEdit(parent)
{
    // somebody set another text: there is nothing behind a mask any more
    connect(this, &QLineEdit::textChanged, this, [this] { m_masked = false; });
}

void MaskedLine::setEntry(const QString& entry)
{
    replace(entry);
    m_masked = false;
    if (!hasFocus())
        hideEntry();
}

void MaskedLine::replace(const QString& text)
{
    const QSignalBlocker quiet(this); // the same entry, shown otherwise
    setText(text);
}

void MaskedLine::hideEntry()
{
    if (!m_mask || m_masked || text().isEmpty())
        return;
    const QString entered = text();
    const QString shown = m_mask(entered);
    if (shown == entered)
        return;
    m_entry = entered;
    replace(shown);
    home(false); // it is read from its beginning
    m_masked = true;
}

void MaskedLine::showEntry()
{
    if (!m_masked)
        return;
    replace(m_entry);
    m_entry.clear();
    m_masked = false;
}

void MaskedLine::focusInEvent(QFocusEvent* event)
{
    if (!isReadOnly())
        showEntry();
    QLineEdit::focusInEvent(event);
}

void MaskedLine::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // a keypad or calendar over the window still works for this line
    if (event->reason() != Qt::PopupFocusReason)
        hideEntry();
}

} // namespace hui
