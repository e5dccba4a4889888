// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/WedgeScanner.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>
#include <QWindow>

namespace hui {

namespace {

/// Longer than any code: a stuck key ends here.
constexpr qsizetype mostHeld = 512;

bool isCharacter(const QKeyEvent& key)
{
    const Qt::KeyboardModifiers others
        = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return others == Qt::NoModifier && !key.isAutoRepeat() && key.text().size() == 1
        && key.text().at(0).isPrint();
}

bool isEnd(const QKeyEvent& key)
{
    const bool plain = !(key.modifiers() & ~Qt::KeypadModifier);
    return plain
        && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab);
}

} // namespace

WedgeScanner::WedgeScanner(QWidget& page, const WedgePolicy& policy)
    : QObject(&page)
    , m_page(page)
    , m_policy(policy)
{
    m_gap.setSingleShot(true);
    m_gap.setTimerType(Qt::PreciseTimer);
    connect(&m_gap, &QTimer::timeout, this, &WedgeScanner::gapOver);
    page.installEventFilter(this);
    follow();
}

WedgeScanner::~WedgeScanner() = default;

/// Keys enter at the window, which exists once the page is shown.
void WedgeScanner::follow()
{
    QWindow* window = m_page.window()->windowHandle();
    if (!window || window == m_window)
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    m_window->installEventFilter(this);
}

bool WedgeScanner::isListening() const
{
    const QWidget* each = m_page.isVisible() ? m_page.window()->focusWidget() : nullptr;
    while (each && each != &m_page && !each->property("keepsScan").toBool())
        each = each->parentWidget();
    return each == &m_page;
}

void WedgeScanner::arm()
{
    typeHeld();
    if (m_armed)
        return;
    m_armed = true;
    Q_EMIT armedChanged(true);
}

void WedgeScanner::disarm()
{
    if (!m_armed)
        return;
    m_armed = false;
    m_held.clear();
    m_text.clear();
    Q_EMIT armedChanged(false);
}

bool WedgeScanner::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_page) {
        if (event->type() == QEvent::Show)
            follow();
        else if (event->type() == QEvent::Hide)
            disarm();
        return false;
    }
    if (m_typing || watched != m_window)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress: return isListening() && pressed(static_cast<const QKeyEvent&>(*event));
    case QEvent::KeyRelease:
        if (m_held.empty())
            return false;
        hold(static_cast<const QKeyEvent&>(*event));
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::FocusOut:
        typeHeld(); // before anything else has the focus
        disarm();
        return false;
    default: return false;
    }
}

/// The window system's time has 32 bits and starts anew after 49 days.
bool WedgeScanner::isQuick(const QKeyEvent& key) const
{
    const auto gap = static_cast<quint32>(key.timestamp() - m_lastMs);
    return m_armed || gap <= static_cast<quint32>(m_policy.gapMs);
}

bool WedgeScanner::pressed(const QKeyEvent& key)
{
    if (!m_held.empty() && !isQuick(key))
        typeHeld();
    if (m_armed && key.key() == Qt::Key_Escape) {
        disarm();
        return true;
    }
    const qsizetype shortest = m_armed ? 1 : m_policy.shortest;
    if (isEnd(key) && m_text.size() >= shortest) {
        take();
        return true;
    }
    if (isCharacter(key) && m_text.size() < mostHeld) {
        hold(key);
        m_text += key.text();
        m_lastMs = key.timestamp();
        m_lastCall = false;
        m_gap.start(m_policy.gapMs);
        return true;
    }
    if (key.key() == Qt::Key_Shift && !m_held.empty()) {
        hold(key); // a capital inside a code
        return true;
    }
    if (!m_armed)
        typeHeld();
    return false;
}

void WedgeScanner::hold(const QKeyEvent& key)
{
    m_held.emplace_back(key.clone());
}

void WedgeScanner::take()
{
    m_gap.stop();
    const QString text = std::exchange(m_text, {});
    m_held.clear();
    disarm();
    Q_EMIT scanned(text);
}

/// After a stall the timer may be heard before the keys that were pressed during it: they get one
/// more turn of the event loop.
void WedgeScanner::gapOver()
{
    if (m_armed)
        return; // a slow scanner, or fingers
    if (std::exchange(m_lastCall, true))
        typeHeld();
    else
        m_gap.start(0);
}

/// It was a person: the keys go where they were meant to go.
void WedgeScanner::typeHeld()
{
    if (m_held.empty() || m_armed)
        return;
    m_gap.stop();
    m_text.clear();
    const auto held = std::exchange(m_held, {});
    m_typing = true;
    for (const auto& key : held)
        if (m_window)
            QCoreApplication::sendEvent(m_window, key.get());
    m_typing = false;
}

} // namespace hui
