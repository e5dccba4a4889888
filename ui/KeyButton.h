// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Token.h"

#include <QKeySequence>
#include <QList>
#include <QPushButton>

class QShortcut;

namespace hui {

/// A push button that prints its key. One Primary per page; Authorise only where a second person
/// must act; a Danger button is never the default of a dialog.
class KeyButton : public QPushButton {
    Q_OBJECT

public:
    enum class Variant { Secondary, Primary, Authorise, Danger, Flat };
    enum class Size { Small, Regular, Commit }; ///< 28, 32, 36 high

    explicit KeyButton(const QString& text, QWidget* parent = nullptr);
    KeyButton(const QString& text, Variant variant, QWidget* parent = nullptr);

    void setVariant(Variant variant);
    Variant variant() const { return m_variant; }
    void setButtonSize(Size size);
    void setIconName(const QString& name);

    /// The key that presses the button while it is visible and enabled; printed on it. The Enter
    /// of the keypad counts as Return. Survives setText(), unlike setShortcut().
    /// Not a key of the window (KeyMap::isOfTheWindow).
    void setKey(const QKeySequence& key);

    /// Prints a key that somebody else listens to.
    void setKeyHint(const QString& cap);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

    /// A button that is off or gone while it has the keyboard leaves it to its page, never to the
    /// rail: what is scanned or typed next would open another page.
    bool focusNextPrevChild(bool next) override;

private:
    Token inkToken() const;
    void paintGround(QPainter& painter) const;

    Variant m_variant = Variant::Secondary;
    Size m_size = Size::Regular;
    QString m_icon;
    QString m_cap;
    QList<QShortcut*> m_keys;
};

} // namespace hui
