// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QPointer>

class QGridLayout;
class QLineEdit;

namespace hui {

/// Keys on the screen below a field, for touch and for signs a keyboard lacks: digits, letters
/// with digits, or a number plate, which offers the provinces first and the letters after one was
/// chosen. What is pressed reaches the field as if it was typed there, from the real keyboard too;
/// arrows move between the keys. Esc, Enter on the real keyboard's keypad or "Done" closes it.
class KeyPanel : public QFrame {
    Q_OBJECT

public:
    enum class Keys { Digits, Alnum, Plate };

    /// Deletes itself when closed.
    KeyPanel(Keys keys, QLineEdit& target);

    void popUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void build();
    void addRows(const QStringList& rows, int perRow);
    void addSign(QChar sign, int row, int column);
    void addAct(const QString& text, const char* name, int row, int column);
    void press(int key, const QString& text);

    const Keys m_keys;
    QPointer<QLineEdit> m_target;
    QGridLayout* m_grid = nullptr;
};

} // namespace hui
