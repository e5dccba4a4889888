// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/CommunityPage.h"

#include "modules/community/ui/AppointmentView.h"
#include "modules/community/ui/ChargesView.h"
#include "modules/community/ui/LineView.h"
#include "modules/community/ui/ReportsView.h"
#include "ui/PageHeader.h"
#include "ui/SegmentedControl.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace hui::community {

using namespace Qt::StringLiterals;

CommunityPage::CommunityPage(const Services& services, QWidget* parent)
    : QWidget(parent)
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
    addLines(services);
    showService(m_ids.first());
}

/// A tab for each line, and one for the scenes.
void CommunityPage::addLines(const Services& services)
{
    m_tabs->setObjectName(u"community.lines"_s);
    m_tabs->setAccessibleName(tr("Lines"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const LifeLine& line : lifeLines()) {
        m_tabs->addTab(nameShown(line));
        if (m_tabs->count() > 1) // 惠健康 is there
            m_lines->addWidget(new LineView({line}, services, m_lines));
    }
    m_tabs->addTab(tr("Scenes"));
    m_lines->addWidget(new LineView(lifeScenes(), services, m_lines));
    m_head->setTabs(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_lines->setCurrentIndex(tab);
        setFocusProxy(tab == 0 ? m_views->currentWidget() : m_lines->currentWidget());
    });
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
