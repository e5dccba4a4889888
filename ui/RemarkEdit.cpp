// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/RemarkEdit.h"

#include <QTextCursor>

namespace hui {

namespace {

constexpr int twoLines = 52;

} // namespace

RemarkEdit::RemarkEdit(int longest, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_longest(longest)
{
    setTabChangesFocus(true);
    setFixedHeight(twoLines);
    connect(this, &QPlainTextEdit::textChanged, this, &RemarkEdit::cut);
}

/// What is pasted may be longer.
void RemarkEdit::cut()
{
    const qsizetype over = toPlainText().size() - m_longest;
    if (over <= 0)
        return;
    QTextCursor end = textCursor();
    end.movePosition(QTextCursor::End);
    end.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(over));
    end.removeSelectedText();
}

} // namespace hui
