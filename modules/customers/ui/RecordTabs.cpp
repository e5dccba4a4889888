// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/RecordTabs.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QKeyEvent>
#include <QShortcut>
#include <QTabBar>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

/// The button of a page that a key presses, as long as it could be pressed there.
QAbstractButton* buttonFor(const QWidget& page, const QKeySequence& pressed)
{
    for (const QShortcut* shortcut : page.findChildren<QShortcut*>()) {
        auto* button = qobject_cast<QAbstractButton*>(shortcut->parent());
        if (button && shortcut->key() == pressed && button->isEnabled()
            && button->isVisibleTo(&page))
            return button;
    }
    return nullptr;
}

} // namespace

RecordTabs::RecordTabs(QWidget* parent)
    : QStackedWidget(parent)
    , m_bar(new QTabBar(parent))
{
    m_bar->setObjectName(u"customers.tabs"_s);
    m_bar->setAccessibleName(tr("Parts of the record"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    connect(m_bar, &QTabBar::currentChanged, this, &QStackedWidget::setCurrentIndex);
    connect(this, &QStackedWidget::currentChanged, m_bar, &QTabBar::setCurrentIndex);
}

void RecordTabs::addTab(QWidget* page, const QString& title, int index)
{
    insertWidget(index, page);
    m_bar->insertTab(index, title);
    m_titles.insert(page, title);
}

/// Who cannot see it hears that it is a number of things, also when it changes.
void RecordTabs::setCount(QWidget* page, std::optional<int> count)
{
    const int tab = indexOf(page);
    const QString title = m_titles.value(page);
    const QString text
        = count ? tr("%1 %2", "tab, how many are in it").arg(title).arg(*count) : title;
    if (m_bar->tabText(tab) == text)
        return;
    m_bar->setTabText(tab, text);
    m_bar->setAccessibleTabName(
        tab, count ? tr("%1, %n entries", "tab", *count).arg(title) : title);
    QAccessibleEvent renamed(m_bar, QAccessible::NameChanged);
    renamed.setChild(tab);
    QAccessible::updateAccessibility(&renamed);
}

/// The keys of what is hidden come up to the window unused.
void RecordTabs::showEvent(QShowEvent* event)
{
    QStackedWidget::showEvent(event);
    window()->removeEventFilter(this); // shown again: still once
    window()->installEventFilter(this);
}

bool RecordTabs::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress && watched == window();
    if (isKey && isVisible() && isEnabled() && pressElsewhere(static_cast<QKeyEvent&>(*event)))
        return true;
    return QStackedWidget::eventFilter(watched, event);
}

bool RecordTabs::pressElsewhere(const QKeyEvent& key)
{
    const QKeySequence pressed(
        QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(key.key())));
    for (int tab = 0; tab < count(); ++tab) {
        QAbstractButton* button
            = tab == currentIndex() ? nullptr : buttonFor(*widget(tab), pressed);
        if (!button)
            continue;
        setCurrentIndex(tab);
        button->click();
        return true;
    }
    return false;
}

} // namespace hui::customers
