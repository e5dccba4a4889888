// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWindow>

#include <memory>

namespace hui::testkit {

/// Whoever presses the keys of a window: each press says when it was made, as a real keyboard's
/// does, so that neither a slow machine nor a quick one changes what is taken for a scanner's.
class Fingers {
public:
    static constexpr int scannerMs = 4; ///< from key to key
    static constexpr int personMs = 90;

    /// A key handled at once, with the text it types; Enter and Tab need none.
    void press(QWindow& window, int key, int afterMs, const QString& text = {},
        Qt::KeyboardModifiers modifiers = {})
    {
        m_pressedMs += static_cast<quint64>(afterMs);
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            const auto event = made(type, key, text, modifiers);
            QCoreApplication::sendEvent(&window, event.get());
        }
    }

    void type(QWindow& window, const QString& text, int eachMs)
    {
        for (const QChar c : text)
            press(window, c.toUpper().unicode(), eachMs, c,
                c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
    }

    /// The same keys, left in the queue of the event loop: the program is busy with something else.
    void pressWhileBusy(QWindow& window, int key, int afterMs, const QString& text = {})
    {
        m_pressedMs += static_cast<quint64>(afterMs);
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease})
            QCoreApplication::postEvent(&window, made(type, key, text, {}).release());
    }

    /// Lets the time of the presses go on from here.
    void setPressedMs(quint64 ms) { m_pressedMs = ms; }

private:
    std::unique_ptr<QKeyEvent> made(
        QEvent::Type type, int key, const QString& text, Qt::KeyboardModifiers modifiers) const
    {
        auto event = std::make_unique<QKeyEvent>(type, key, modifiers, text);
        event->setTimestamp(m_pressedMs);
        return event;
    }

    quint64 m_pressedMs = 0;
};

} // namespace hui::testkit
