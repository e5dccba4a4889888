// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ui/CampusPage.h"

#include "app/casework/CaseRepository.h"
#include "app/core/Async.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/CurrentTill.h"
#include "modules/campus/DeskFeesRepository.h"
#include "modules/campus/ui/ClassListPane.h"
#include "modules/campus/ui/FeeCashCard.h"
#include "modules/campus/ui/FeePaymentsCard.h"
#include "modules/campus/ui/FeeSlipCard.h"
#include "modules/campus/ui/FeesCard.h"
#include "modules/campus/ui/SchoolEnquiry.h"
#include "modules/campus/ui/StudentCard.h"
#include "ui/CashBackCard.h"
#include "ui/CashOutGuard.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/StandingNotices.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

constexpr int paymentsShown = 50;

} // namespace

CampusPage::CampusPage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_enquiry(new SchoolEnquiry(services.uplink, services.clock, services.random, this))
    , m_student(new StudentCard(*m_enquiry, this))
    , m_fees(new FeesCard(this))
    , m_payments(new FeePaymentsCard(services.shift.businessDate, this))
    , m_cash(new FeeCashCard(services, u"campus"_s, this))
    , m_slip(new FeeSlipCard(services, this))
    , m_back(new CashBackCard(u"campus.back"_s, this))
    , m_guard(new CashOutGuard(services.store, services.shift.businessDate, this))
    , m_list(new ClassListPane(services, this))
    , m_right(new QStackedWidget(this))
    , m_whole(new QStackedWidget(this))
    , m_toList(new KeyButton(tr("Class list"), this))
    , m_message(new MessageBar(this))
    , m_head(new PageHeader(tr("Campus"), this))
{
    setObjectName(u"campus"_s);
    m_message->setObjectName(u"campus.message"_s);
    build();
    listen();
    listenToPlatform();
    setFocusProxy(m_student);
    m_fees->clear();
    lineChanged();
}

void CampusPage::build()
{
    m_student->setFixedWidth(244);
    m_payments->setMinimumHeight(172); // its head, and what it says when it is empty
    m_right->addWidget(m_cash);
    m_right->addWidget(m_slip);
    m_right->addWidget(m_back);
    m_right->setFixedWidth(366); // the denominations, and what scrolls them
    auto* middle = new QVBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_fees, 5);
    middle->addWidget(m_payments, 2);
    auto* counter = new QWidget(this);
    auto* row = new QHBoxLayout(counter);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_student);
    row->addLayout(middle, 1);
    row->addWidget(m_right);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(20, 0, 20, 16);
    body->setSpacing(12);
    body->addWidget(m_message);
    m_whole->addWidget(counter);
    m_whole->addWidget(m_list);
    body->addWidget(m_whole, 1);
    setCase({});
    m_toList->setObjectName(u"campus.list"_s);
    m_toList->setIconName(u"stack-2"_s);
    m_toList->setKey(Qt::CTRL | Qt::Key_J);
    m_head->addButton(m_toList);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_head);
    page->addLayout(body, 1);
}

void CampusPage::listen()
{
    connect(m_student, &StudentCard::schoolChosen, this, &CampusPage::dropFees);
    connect(m_student, &StudentCard::schoolChosen, this,
        [this] { m_list->setSchool(m_student->school()); });
    connect(m_student, &StudentCard::asked, this, &CampusPage::ask);
    connect(m_toList, &KeyButton::clicked, this,
        [this] { showList(m_whole->currentWidget() != m_list); });
    connect(m_list, &ClassListPane::changed, this, [this] {
        readTill();
        readPayments();
    });
    connect(m_fees, &FeesCard::totalChanged, this,
        [this] { m_cash->setDue(m_read ? m_fees->total() : Money::fen(0)); });
    connect(m_fees, &FeesCard::finished, m_cash, &FeeCashCard::focusCash);
    connect(m_cash, &FeeCashCard::payAsked, this, [this] { pay({}); });
    connect(m_cash, &FeeCashCard::givenUp, this, &CampusPage::giveUp);
    connect(m_payments, &FeePaymentsCard::cancelAsked, this, &CampusPage::startCancel);
    connect(m_payments, &FeePaymentsCard::refundAsked, this, &CampusPage::startRefund);
    connect(m_list, &ClassListPane::refundAsked, this, [this](const DeskFees& payment) {
        showList(false);
        m_isFromList = true;
        startRefund(payment);
    });
    connect(m_back, &CashBackCard::agreed, this, [this] { cancel({}); });
    connect(m_back, &CashBackCard::handedOut, this,
        [this](const CashCount& pieces) { refund(pieces, {}); });
    connect(m_back, &CashBackCard::givenUp, this, &CampusPage::closeBack);
    connect(m_payments, &FeePaymentsCard::shown, this,
        [this](const DeskFees& payment) { showSlip(payment, false); });
    connect(m_slip, &FeeSlipCard::closed, this, &CampusPage::closeSlip);
}

void CampusPage::listenToPlatform()
{
    connect(m_enquiry, &SchoolEnquiry::schoolsFailed, this, [this](const QString& why) {
        if (isOnline())
            m_message->say(Mood::Warn, tr("The schools could not be read"), why);
    });
    connect(m_enquiry, &SchoolEnquiry::feesRead, this, &CampusPage::feesRead);
    connect(m_enquiry, &SchoolEnquiry::refused, this, &CampusPage::refused);
    connect(m_enquiry, &SchoolEnquiry::failed, this, [this](const QString& why) {
        m_student->setBusy(false);
        m_message->say(Mood::Warn, tr("The school could not be asked"), why);
    });
    connect(&m_services.sync, &SyncEngine::settled, this, &CampusPage::readPayments);
    connect(&m_services.sync, &SyncEngine::statusChanged, this, &CampusPage::lineChanged);
}

bool CampusPage::isOnline() const
{
    return isUp(m_services.sync.status().link);
}

void CampusPage::lineChanged()
{
    const bool wasOffline = m_message->property("offline").toBool();
    m_student->setOnline(isOnline());
    m_cash->setOnline(isOnline());
    m_list->setOnline(isOnline());
    m_message->setProperty("offline", !isOnline());
    if (!isOnline()) {
        m_message->say(Mood::Warn, tr("Off line: no school fees can be taken"),
            tr("What is owed stands at the school. Take no money. What was sent before is asked "
               "for when the line is back; what is due back can be given back."));
        standFor(*m_message, u"offline"_s);
    } else if (wasOffline) {
        m_message->clear();
        m_student->refresh();
    }
}

void CampusPage::openWith(const QString& argument)
{
    showList(argument == u"list");
    if (argument == u"list")
        return;
    m_student->focusFirst();
    takeOn(QUuid::fromString(argument.section(u'.', 1))); // "school.{id}"
}

void CampusPage::setCase(const QUuid& caseId)
{
    m_caseId = caseId;
    m_wanted = {};
    m_head->setSubtitle(
        caseId.isNull() ? tr("Education: school fees") : tr("For case %1").arg(caseNumber(caseId)));
}

/// The case that the next payment goes on with, until it is paid or given up.
void CampusPage::takeOn(const QUuid& caseId)
{
    findCase(caseId, [this](const Case& begun) { fillIn(begun); });
}

/// The payment goes on with it as long as this desk has it.
void CampusPage::findCase(const QUuid& caseId, const std::function<void(const Case&)>& found)
{
    setCase(caseId);
    if (caseId.isNull())
        return;
    const auto read = [caseId, device = m_services.device](
                          Database& database) { return caseAtDesk(database, caseId, device); };
    const auto told = [this, caseId, found](const Result<std::optional<Case>>& known) {
        if (m_caseId != caseId)
            return;
        if (known && *known)
            return found(**known);
        setCase({});
        if (!known)
            return m_message->say(known.error());
        m_message->say(Mood::Warn, tr("This desk does not have the case"),
            tr("What is paid now is not part of it. Take the case over first."));
    };
    whenDone(m_services.store.run(read), this, told);
}

/// What the customer entered; the teller asks the school.
void CampusPage::fillIn(const Case& begun)
{
    m_wanted = wantedFees(begun);
    if (m_wanted.school.isEmpty())
        return; // taken in at the counter, with no more than what it is about
    dropFees();
    m_student->look(m_wanted.school, m_wanted.number, m_wanted.student);
    const QString wrote
        = m_wanted.also.isEmpty() ? m_wanted.school : m_wanted.school + u" · "_s + m_wanted.also;
    m_message->say(Mood::Info, tr("For case %1").arg(caseNumber(begun.id)),
        tr("The customer wrote: %1. Ask the school, then take what is to be paid.").arg(wrote));
}

void CampusPage::refresh()
{
    m_student->refresh();
    readTill();
    readPayments();
    if (m_whole->currentWidget() == m_list)
        return m_list->refresh();
    if (m_right->currentWidget() == m_cash && isOnline())
        m_student->askAgain(); // a guardian may have consented meanwhile
}

void CampusPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_student->refresh();
    readTill();
    readPayments();
}

void CampusPage::readTill()
{
    const auto read
        = [shift = m_services.shift](Database& database) { return activeTill(database, shift); };
    whenDone(m_services.store.run(read), this, [this](const Result<std::optional<Till>>& till) {
        if (!till)
            return m_message->say(till.error());
        m_till = *till;
        m_cash->setTill(m_till);
        m_list->setTill(m_till);
    });
}

void CampusPage::readPayments()
{
    const auto read
        = [](Database& database) { return DeskFeesRepository(database).shown(paymentsShown); };
    whenDone(m_services.store.run(read), this, [this](const Result<QList<DeskFees>>& found) {
        if (found)
            paymentsCame(*found);
        else
            m_payments->showFailed(textOf(found.error()));
    });
}

void CampusPage::paymentsCame(const QList<DeskFees>& payments)
{
    m_payments->setPayments(dueBackFirst(payments));
    if (!m_slip->payment())
        return;
    for (const DeskFees& each : payments)
        if (each.id == m_slip->payment()->id)
            m_slip->showFees(each, false);
}

bool CampusPage::reprint()
{
    return m_whole->currentWidget() == m_list ? m_list->print() : m_slip->print();
}

void CampusPage::showSlip(const DeskFees& payment, bool isNew)
{
    m_slip->showFees(payment, isNew);
    m_right->setCurrentWidget(m_slip);
}

/// The class list in place of the counter.
void CampusPage::showList(bool shown)
{
    m_whole->setCurrentIndex(shown ? 1 : 0);
    m_toList->setText(shown ? tr("One student") : tr("Class list"));
    if (shown) {
        m_list->setFocus();
        m_list->refresh();
    } else
        m_student->focusFirst();
}

void CampusPage::closeSlip()
{
    m_slip->clear();
    m_right->setCurrentWidget(m_cash);
    if (std::exchange(m_isFromList, false))
        return showList(true);
    m_student->focusFirst();
}

} // namespace hui::campus
