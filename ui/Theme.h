// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Token.h"

#include <QApplication>
#include <QObject>
#include <QPointer>

namespace hui {

/// What the program looks like: Fusion, a palette and one small style sheet, all made from the
/// tokens. Made once in main(), before the first widget.
///
/// A widget that paints asks colorOf(token, palette()) and needs no Theme; only who changes the
/// appearance holds one.
class Theme : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Dresses the whole program; may be called again at any time.
    void apply(QApplication& application, Appearance appearance);

    /// Dresses the program it was applied to once more; nothing before the first apply().
    void wear(Appearance appearance);

    /// Turns all animations off ("reduce motion"), from the next apply() on.
    void setReduceMotion(bool reduce) { m_reduceMotion = reduce; }

    bool reducesMotion() const { return m_reduceMotion; }

    Appearance appearance() const { return m_appearance; }
    QColor color(Token token) const { return colorOf(token, m_appearance); }

Q_SIGNALS:
    void changed();

private:
    QPointer<QApplication> m_application;
    Appearance m_appearance = Appearance::Light;
    bool m_reduceMotion = false;
};

/// The palette of an appearance, for tests and off-screen rendering.
QPalette paletteOf(Appearance appearance);

/// How long a movement takes on `widget`, in milliseconds: 120, or 0 with reduced motion.
int motionMs(const QWidget* widget);

} // namespace hui
