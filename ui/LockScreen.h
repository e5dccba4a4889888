// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hui {

class KeyButton;
class PasswordProof;

/// Covers the window while the teller is away: nothing of a customer shows, and only the password
/// of the operator opens it again. After five wrong ones the operator is signed off.
class LockScreen : public QWidget {
    Q_OBJECT

public:
    static constexpr int triesAllowed = 5;

    LockScreen(const Shift& shift, const PasswordProof& password, QWidget* window);

    /// Too many wrong passwords, and the operator cannot be signed off yet: no other is taken.
    void holdShut();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void unlocked();
    void givenUp(); ///< too many wrong passwords

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeCard(const Shift& shift);
    void tryPassword();

    const PasswordProof& m_proof;
    QLineEdit* m_password;
    QLabel* m_wrong;
    KeyButton* m_unlock;
    int m_tries = 0;
};

} // namespace hui
