// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPlainTextEdit>

namespace hui {

/// A remark of a few lines: no longer than the contract takes, two lines high, and Tab leaves it.
class RemarkEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit RemarkEdit(int longest, QWidget* parent = nullptr);

    /// In one line, as it is sent.
    QString remark() const { return toPlainText().simplified(); }

private:
    void cut();

    const int m_longest;
};

} // namespace hui
