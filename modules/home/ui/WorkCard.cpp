// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/WorkCard.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "modules/home/ui/HallView.h"
#include "modules/home/ui/JournalView.h"
#include "modules/home/ui/Tasks.h"
#include "ui/KeyButton.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

namespace hui::home {

using namespace Qt::StringLiterals;

namespace {

enum Tab { Waiting, Booked, Parked, Journal, TabCount };

QString nameOf(int tab)
{
    switch (static_cast<Tab>(tab)) {
    case Waiting: return WorkCard::tr("In line");
    case Booked: return WorkCard::tr("Booked today");
    case Parked: return WorkCard::tr("Parked");
    case Journal: return WorkCard::tr("Journal of today");
    case TabCount: break;
    }
    return {};
}

HallList listOf(int tab)
{
    return tab == Booked ? HallList::Booked : tab == Parked ? HallList::Parked : HallList::Waiting;
}

} // namespace

WorkCard::WorkCard(const Services& services, QWidget* parent)
    : Card(parent)
    , m_services(services)
    , m_tabs(new QTabBar(this))
    , m_scope(new SegmentedControl(tr("Whose tickets"), this))
    , m_filter(new QLineEdit(this))
    , m_lists(new QStackedWidget(this))
    , m_hall(new HallView(services, this))
    , m_journal(new JournalView(this))
    , m_footer(makeLabel({}, Type::Label, Token::Text3, this))
    , m_clear(makeLabel({}, Type::Label, Token::Text3, this))
{
    makeHeader();
    makeLists();
    connect(m_tabs, &QTabBar::currentChanged, this, &WorkCard::showTab);
    connect(m_scope, &SegmentedControl::chosen, this, [this](const QString& scope) {
        m_hall->setScope(scope == u"hall" ? HallScope::Hall : HallScope::Window);
    });
    connect(m_filter, &QLineEdit::textChanged, m_journal, &JournalView::filter);
    connect(m_journal, &JournalView::clearFilterAsked, m_filter, &QLineEdit::clear);
    connect(m_journal, &JournalView::changed, this, &WorkCard::present);
    connect(m_hall, &HallView::changed, this, &WorkCard::present);
    showTab(Waiting);
}

void WorkCard::makeHeader()
{
    m_tabs->setObjectName(u"home.tabs"_s);
    m_tabs->setAccessibleName(tr("Work of the day"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = 0; tab < TabCount; ++tab)
        m_tabs->addTab(nameOf(tab));
    m_scope->setObjectName(u"home.scope"_s);
    m_scope->setSmall();
    m_scope->addOption(u"window"_s, tr("This window"));
    m_scope->addOption(u"hall"_s, tr("Whole hall"));
    m_filter->setObjectName(u"home.filter"_s);
    m_filter->setAccessibleName(tr("Filter the journal"));
    m_filter->setPlaceholderText(tr("Filter  Ctrl+F"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(180);
    m_filter->setFixedHeight(28);
    header()->insertWidget(0, m_tabs);
    header()->addWidget(m_filter);
    header()->addWidget(m_scope);
}

void WorkCard::makeLists()
{
    setFlush();
    m_lists->addWidget(m_hall);
    m_lists->addWidget(m_journal);
    body()->addWidget(m_lists);
    m_footer->setObjectName(u"home.footer"_s);
    m_clear->setObjectName(u"home.clear"_s);
    footer()->addWidget(m_footer);
    footer()->addStretch(1);
    footer()->addWidget(m_clear);
    addFurther();
}

/// Their keys work from every list, and are printed beside the one they belong to.
void WorkCard::addFurther()
{
    const QList<Task> further = furtherTasks();
    const std::pair<KeyButton**, int> keys[] = {{&m_cases, Qt::Key_9}, {&m_payments, Qt::Key_0}};
    for (qsizetype i = 0; i < further.size(); ++i) {
        const Task& task = further.at(i);
        auto* button = new KeyButton(task.title, KeyButton::Variant::Flat, this);
        button->setObjectName(u"home.further."_s + task.id);
        button->setButtonSize(KeyButton::Size::Small);
        button->setIconName(task.icon);
        const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(keys[i].second));
        button->setKeyHint(key.toString(QKeySequence::NativeText).replace(u'+', u' '));
        const auto open = [this, task] { m_services.open(task.module, task.argument); };
        connect(button, &KeyButton::clicked, this, open);
        connect(new QShortcut(key, this), &QShortcut::activated, this, open);
        footer()->addWidget(button);
        *keys[i].first = button;
    }
}

bool WorkCard::isJournal() const
{
    return m_tabs->currentIndex() == Journal;
}

void WorkCard::showTab(int tab)
{
    QWidget* shown = isJournal() ? static_cast<QWidget*>(m_journal) : m_hall;
    const bool hadFocus = m_lists->currentWidget()->focusProxy()->hasFocus();
    if (!isJournal())
        m_hall->setList(listOf(tab));
    m_lists->setCurrentWidget(shown);
    m_filter->setVisible(isJournal());
    m_scope->setVisible(!isJournal());
    m_payments->setVisible(isJournal());
    m_cases->setVisible(tab == Parked);
    setFocusProxy(shown);
    if (hadFocus)
        shown->setFocus();
    present();
}

void WorkCard::present()
{
    for (int tab = 0; tab < TabCount; ++tab) {
        const auto count = tab == Journal ? std::optional<qsizetype>(m_journal->count())
                                          : m_hall->count(listOf(tab));
        m_tabs->setTabText(tab, count ? nameOf(tab) + u' ' + QString::number(*count) : nameOf(tab));
    }
    m_footer->setText(footerText());
    sayClear();
}

QString WorkCard::footerText() const
{
    if (isJournal())
        return tr("%1 of %2 · ↑↓ choose, Enter opens")
            .arg(m_journal->found())
            .arg(m_journal->count());
    const int count = m_hall->table()->model()->rowCount();
    return m_tabs->currentIndex() == Parked
        ? tr("%1 customers · ↑↓ choose, Enter resumes, Space shows the record").arg(count)
        : tr("%1 customers · ↑↓ choose, Enter calls, Space shows the record").arg(count);
}

void WorkCard::sayClear()
{
    m_clear->setVisible(!isJournal());
    const QDateTime stale = m_hall->staleSince();
    setTone(m_clear, stale.isValid() ? Token::Warn : Token::Text3);
    const auto& view = m_hall->view();
    if (stale.isValid())
        return m_clear->setText(tr("As of %1").arg(inChina(stale).toString(u"HH:mm")));
    if (m_tabs->currentIndex() != Waiting || !view || !view->clearMinutes
        || *view->clearMinutes == 0)
        return m_clear->clear();
    const QDateTime at = m_services.clock.nowUtc().addSecs(60LL * *view->clearMinutes);
    m_clear->setText(tr("Called by about %1").arg(inChina(at).toString(u"HH:mm")));
}

void WorkCard::find(const QString& words)
{
    if (words.isEmpty())
        return;
    m_tabs->setCurrentIndex(Journal);
    m_filter->setText(words);
}

void WorkCard::startFind()
{
    m_tabs->setCurrentIndex(Journal);
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

bool WorkCard::stepBack()
{
    if (!isJournal() || m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    m_journal->setFocus();
    return true;
}

} // namespace hui::home
