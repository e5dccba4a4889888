// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/CommunityPage.h"

#include "app/core/Async.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/community/LifeLineRepository.h"
#include "modules/community/ui/AppointmentView.h"
#include "modules/community/ui/ChargesView.h"
#include "modules/community/ui/LineView.h"
#include "modules/community/ui/ReportsView.h"
#include "ui/PageHeader.h"
#include "ui/SegmentedControl.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

const QString healthLine = u"health"_s;

} // namespace

CommunityPage::CommunityPage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_all(services)
    , m_head(new PageHeader(tr("Community"), this))
    , m_services(new SegmentedControl(tr("Service"), this))
    , m_tabs(new QTabBar(m_head))
    , m_lines(new QStackedWidget(this))
    , m_views(new QStackedWidget(this))
{
    setObjectName(u"community"_s);
    m_services->setObjectName(u"community.service"_s);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_head);
    page->addWidget(m_lines, 1);
    auto* health = new QWidget(m_lines);
    auto* column = new QVBoxLayout(health);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* choice = new QHBoxLayout;
    choice->setContentsMargins(20, 0, 20, 0);
    choice->addWidget(m_services);
    choice->addStretch();
    column->addLayout(choice);
    column->addWidget(m_views, 1);
    m_lines->addWidget(health);
    addService(u"hospital"_s, tr("Appointment"), u"calendar-event"_s,
        new AppointmentView(services, m_views));
    addService(u"visit"_s, tr("Medical payment"), u"receipt-yuan"_s,
        new ChargesView(ChargeKind::Visit, services, m_views));
    addService(
        u"report"_s, tr("Report enquiry"), u"file-text"_s, new ReportsView(services, m_views));
    addService(u"deposit"_s, tr("Inpatient deposit"), u"bed"_s,
        new ChargesView(ChargeKind::Deposit, services, m_views));
    connect(m_services, &SegmentedControl::chosen, this, &CommunityPage::showService);
    listen();
    showService(m_ids.first());
}

void CommunityPage::listen()
{
    m_tabs->setObjectName(u"community.lines"_s);
    m_tabs->setAccessibleName(tr("Lines"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Health")); // done here, whatever the catalogue calls it
    m_lineIds = {healthLine};
    m_head->setTabs(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, &CommunityPage::showTab);
    connect(&m_all.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == u"life_line")
            readLines();
    });
    readLines();
}

void CommunityPage::readLines()
{
    const auto read = [](Database& database) { return LifeLineRepository(database).all(); };
    whenDone(m_all.store.run(read), this, [this](const Result<QList<LifeLine>>& lines) {
        if (lines && *lines != m_known) // one that fails is logged by the store
            showLines(*lines);
    });
}

/// A tab for each line, and one for the scenes; the one that is looked at stays so.
void CommunityPage::showLines(const QList<LifeLine>& lines)
{
    const QString current = m_lineIds.value(m_tabs->currentIndex());
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_known = lines;
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 1) {
            delete m_lines->widget(m_tabs->count() - 1);
            m_tabs->removeTab(m_tabs->count() - 1);
            m_lineIds.removeLast();
        }
        for (const LifeLine& line : ofKind(lines, LifeLine::Kind::Line)) {
            if (line.id == healthLine)
                m_tabs->setTabText(0, nameShown(line));
            else
                addLine(nameShown(line), new LineView({line}, m_all, m_lines), line.id);
        }
        if (const auto scenes = ofKind(lines, LifeLine::Kind::Scene); !scenes.isEmpty())
            addLine(tr("Scenes"), new LineView(scenes, m_all, m_lines), u"scenes"_s);
    }
    showLine(current);
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        setFocus(); // what had it is gone
}

void CommunityPage::addLine(const QString& title, LineView* view, const QString& id)
{
    m_tabs->addTab(title);
    m_lines->addWidget(view);
    m_lineIds.append(id);
}

/// 惠健康 when there is no such line any more.
void CommunityPage::showLine(const QString& id)
{
    m_tabs->setCurrentIndex(qMax(0, static_cast<int>(m_lineIds.indexOf(id))));
    showTab(m_tabs->currentIndex());
}

void CommunityPage::showTab(int tab)
{
    m_lines->setCurrentIndex(tab);
    setFocusProxy(tab == 0 ? m_views->currentWidget() : m_lines->currentWidget());
}

void CommunityPage::addService(
    const QString& id, const QString& title, const QString& icon, QWidget* view)
{
    m_ids.append(id);
    m_services->addOption(id, title, icon);
    m_views->addWidget(view);
}

void CommunityPage::showService(const QString& id)
{
    m_tabs->setCurrentIndex(0);
    m_services->setCurrent(id);
    m_views->setCurrentIndex(static_cast<int>(m_ids.indexOf(id)));
    setFocusProxy(m_views->currentWidget());
}

PageActions* CommunityPage::current() const
{
    QWidget* const shown
        = m_lines->currentIndex() == 0 ? m_views->currentWidget() : m_lines->currentWidget();
    return dynamic_cast<PageActions*>(shown);
}

void CommunityPage::openWith(const QString& argument)
{
    const QString service = argument.section(u'.', 0, 0); // "hospital.", and the case it is for
    if (m_ids.contains(service))
        showService(service);
    else if (m_lineIds.contains(service))
        showLine(service);
    current()->openWith(argument);
}

void CommunityPage::refresh()
{
    current()->refresh();
}

bool CommunityPage::stepBack()
{
    return current()->stepBack();
}

bool CommunityPage::reprint()
{
    return current()->reprint();
}

QJsonObject CommunityPage::putAway()
{
    QJsonObject kept;
    for (int i = 0; i < m_views->count(); ++i)
        if (auto* view = dynamic_cast<PageActions*>(m_views->widget(i)))
            if (const QJsonObject entered = view->putAway(); !entered.isEmpty())
                kept.insert(m_ids.at(i), entered);
    return kept;
}

void CommunityPage::bringBack(const QJsonObject& kept)
{
    for (int i = 0; i < m_views->count(); ++i)
        if (auto* view = dynamic_cast<PageActions*>(m_views->widget(i));
            view && kept.contains(m_ids.at(i)))
            view->bringBack(kept.value(m_ids.at(i)).toObject());
}

} // namespace hui::community
