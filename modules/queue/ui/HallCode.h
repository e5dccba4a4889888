// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QWidget>

class QLabel;

namespace hui {
class KeyButton;
class Qr;
} // namespace hui

namespace hui::queue {

/// The code with which customers in the hall take a number on their telephone, and until when it
/// is good. It holds a token of the branch and nothing of anybody.
class HallCode : public QWidget {
    Q_OBJECT

public:
    explicit HallCode(QWidget* parent);

    /// `until` is UTC.
    void setLink(const QString& url, const QDateTime& until);

Q_SIGNALS:
    void printAsked();
    void closed();

private:
    Qr* m_code;
    QLabel* m_until;
    KeyButton* m_print;
    KeyButton* m_close;
};

} // namespace hui::queue
