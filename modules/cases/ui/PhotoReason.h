// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLineEdit;

namespace hui {
class Field;
class KeyButton;
} // namespace hui

namespace hui::cases {

/// Why photographs of a document are looked at: asked before they are read, kept beside the audit.
/// Hidden until it is asked.
class PhotoReason : public QWidget {
    Q_OBJECT

public:
    explicit PhotoReason(QWidget* parent);

    void ask();
    /// What the platform says of the reason, at its field.
    void refuse(const QString& text);
    /// It was looked, or another case is shown.
    void close();
    void setBusy(bool busy);

Q_SIGNALS:
    void given(const QString& reason);

private:
    void submit();

    QLineEdit* m_reason;
    Field* m_field;
    KeyButton* m_open;
};

} // namespace hui::cases
