// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/CommunityPage.h"

#include "modules/community/ui/AppointmentView.h"
#include "modules/community/ui/ChargesView.h"
#include "modules/community/ui/ReportsView.h"
#include "ui/PageHeader.h"
#include "ui/SegmentedControl.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace hui::community {

using namespace Qt::StringLiterals;

CommunityPage::CommunityPage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_head(new PageHeader(tr("Community"), this))
    , m_services(new SegmentedControl(tr("Service"), m_head))
    , m_views(new QStackedWidget(this))
{
    setObjectName(u"community"_s);
    m_services->setObjectName(u"community.service"_s);
    m_head->setTrailing(m_services);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_head);
    page->addWidget(m_views, 1);
    addService(u"hospital"_s, tr("Appointment"), u"calendar-event"_s,
        new AppointmentView(services, m_views));
    addService(u"visit"_s, tr("Medical payment"), u"receipt-yuan"_s,
        new ChargesView(ChargeKind::Visit, services, m_views));
    addService(
        u"report"_s, tr("Report enquiry"), u"file-text"_s, new ReportsView(services, m_views));
    addService(u"deposit"_s, tr("Inpatient deposit"), u"bed"_s,
        new ChargesView(ChargeKind::Deposit, services, m_views));
    connect(m_services, &SegmentedControl::chosen, this, &CommunityPage::showService);
    showService(m_ids.first());
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
    m_services->setCurrent(id);
    m_views->setCurrentIndex(static_cast<int>(m_ids.indexOf(id)));
    setFocusProxy(m_views->currentWidget());
}

PageActions* CommunityPage::current() const
{
    return dynamic_cast<PageActions*>(m_views->currentWidget());
}

void CommunityPage::openWith(const QString& argument)
{
    if (m_ids.contains(argument))
        showService(argument);
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

} // namespace hui::community
