// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/ui/AdvicePage.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/sync/SyncEngine.h"
#include "modules/advice/ui/AdviceEnquiry.h"
#include "modules/advice/ui/AdviceSlipCard.h"
#include "modules/advice/ui/AdviceText.h"
#include "modules/advice/ui/InformationCard.h"
#include "modules/advice/ui/MeetingCard.h"
#include "modules/advice/ui/NeedCard.h"
#include "modules/advice/ui/NeedsCard.h"
#include "ui/CommitKey.h"
#include "ui/CurrentCustomer.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/StandingNotices.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

constexpr int needHeight
    = 360; ///< its fields and three lines of the risk notice, also on a low screen

} // namespace

AdvicePage::AdvicePage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_enquiry(new AdviceEnquiry(services.uplink, this))
    , m_lines(new QTabBar(this))
    , m_information(new InformationCard(this))
    , m_need(new NeedCard(this))
    , m_needs(new NeedsCard(this))
    , m_meeting(new MeetingCard(*m_enquiry, services.shift.branch, this))
    , m_slip(new AdviceSlipCard(services, this))
    , m_right(new QStackedWidget(this))
    , m_message(new MessageBar(this))
    , m_needId(newOperationId(services.clock, services.random))
    , m_askId(newOperationId(services.clock, services.random))
{
    setObjectName(u"advice"_s);
    m_message->setObjectName(u"advice.message"_s);
    build();
    listen();
    setFocusProxy(m_need);
    lineChanged();
}

void AdvicePage::build()
{
    m_lines->setObjectName(u"advice.lines"_s);
    m_lines->setAccessibleName(tr("Lines"));
    m_lines->setDrawBase(false);
    m_lines->setExpanding(false);
    for (const AdviceLine each : adviceLines())
        m_lines->addTab(AdviceText::line(each));
    auto* head = new PageHeader(tr("Advice"), this);
    head->setTabs(m_lines);
    m_information->setFixedWidth(268);
    m_right->addWidget(m_meeting);
    m_right->addWidget(m_slip);
    m_right->setFixedWidth(340);
    auto* commit = new CommitKey(*this);
    commit->add(*m_need, m_need->commitButton());
    commit->add(*m_meeting, m_meeting->commitButton());
    auto* middle = new QVBoxLayout;
    middle->setSpacing(12);
    m_need->setMinimumHeight(needHeight);
    middle->addWidget(m_need, 3);
    middle->addWidget(m_needs, 2);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_information);
    row->addLayout(middle, 1);
    row->addWidget(m_right);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(20, 0, 20, 16);
    body->setSpacing(12);
    body->addWidget(m_message);
    body->addLayout(row, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(head);
    page->addLayout(body, 1);
}

void AdvicePage::listen()
{
    connect(m_lines, &QTabBar::currentChanged, this, &AdvicePage::showOffer);
    connect(m_enquiry, &AdviceEnquiry::bookRead, this, &AdvicePage::keepBook);
    connect(m_enquiry, &AdviceEnquiry::bookFailed, this, [this](const QString& why) {
        if (isOnline())
            m_message->say(Mood::Warn, tr("The information could not be read"), why);
    });
    m_need->listenOn(*this, m_services);
    connect(m_need, &NeedCard::documentRead, this, &AdvicePage::documentRead);
    connect(m_need, &NeedCard::registered, this, &AdvicePage::registerThis);
    connect(m_needs, &NeedsCard::chosenChanged, this, &AdvicePage::showChosen);
    connect(m_needs, &NeedsCard::opened, this, [this] {
        closePaper();
        m_meeting->focusFirst();
    });
    connect(m_meeting, &MeetingCard::bookAsked, this, &AdvicePage::book);
    connect(m_meeting, &MeetingCard::markAsked, this, &AdvicePage::mark);
    connect(m_meeting, &MeetingCard::paperAsked, this, [this] {
        if (const auto chosen = m_needs->chosen())
            showPaper(*chosen, false);
    });
    connect(m_slip, &AdviceSlipCard::closed, this, &AdvicePage::closePaper);
    connect(&m_services.sync, &SyncEngine::settled, this, &AdvicePage::readReferrals);
    connect(&m_services.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == u"advice_referral")
            readReferrals();
    });
    connect(&m_services.sync, &SyncEngine::statusChanged, this, &AdvicePage::lineChanged);
    connect(&m_services.customer, &CurrentCustomer::came, this, [this] {
        m_isAwaited = true;
        if (isVisible()) // a record is opened for who looks at it
            readCustomer();
    });
}

AdviceLine AdvicePage::line() const
{
    return adviceLines().at(qMax(0, m_lines->currentIndex()));
}

QDate AdvicePage::today() const
{
    return dateInChina(m_services.clock.nowUtc());
}

bool AdvicePage::isOnline() const
{
    return isUp(m_services.sync.status().link);
}

void AdvicePage::lineChanged()
{
    const bool wasOffline = m_message->property("offline").toBool();
    m_message->setProperty("offline", !isOnline());
    m_meeting->setOnline(isOnline());
    if (!isOnline()) {
        m_message->say(Mood::Warn, tr("Off line: no meeting can be booked"),
            tr("A need is registered all the same and sent later. Information and risk notices are "
               "those told last."));
        standFor(*m_message, u"offline"_s);
    } else if (wasOffline) {
        m_message->clear();
        m_enquiry->readBook();
    }
}

void AdvicePage::openWith(const QString& argument)
{
    if (const auto wanted = adviceLineOf(argument))
        m_lines->setCurrentIndex(static_cast<int>(adviceLines().indexOf(*wanted)));
    closePaper();
    m_need->focusFirst();
}

void AdvicePage::refresh()
{
    m_enquiry->readBook();
    readReferrals();
    m_meeting->refreshTimes();
}

bool AdvicePage::stepBack()
{
    if (m_right->currentWidget() != m_slip)
        return false;
    closePaper();
    return true;
}

bool AdvicePage::reprint()
{
    const auto chosen = m_needs->chosen();
    if (!chosen)
        return false;
    if (m_right->currentWidget() != m_slip)
        showPaper(*chosen, false);
    m_slip->print();
    return true;
}

QJsonObject AdvicePage::putAway()
{
    const QJsonObject kept = m_need->entered();
    m_need->startAnew();
    return kept;
}

void AdvicePage::bringBack(const QJsonObject& kept)
{
    openWith(kept.value(u"line"_s).toString());
    m_need->restore(kept);
}

void AdvicePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readKept();
    m_enquiry->readBook();
    readReferrals();
    if (m_isAwaited)
        readCustomer();
}

void AdvicePage::showOffer()
{
    m_information->show(m_book, line(), today());
    m_need->setOffer(m_book, line(), today());
}

void AdvicePage::showChosen()
{
    m_meeting->setReferral(m_needs->chosen(), m_services.clock.nowUtc());
}

void AdvicePage::showPaper(const DeskReferral& referral, bool isNew)
{
    m_slip->showReferral(referral, m_book, isNew);
    m_right->setCurrentWidget(m_slip);
}

void AdvicePage::closePaper()
{
    if (m_message->mood() == Mood::Ok)
        m_message->clear(); // of the need that was registered
    m_right->setCurrentWidget(m_meeting);
}

} // namespace hui::advice
