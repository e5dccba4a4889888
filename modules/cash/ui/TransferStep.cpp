// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/TransferStep.h"

#include "app/core/CashBox.h"
#include "app/sync/SyncEngine.h"
#include "modules/cash/ui/BoxText.h"
#include "modules/cash/ui/ReceiveForm.h"
#include "modules/cash/ui/RequestForm.h"
#include "modules/cash/ui/RequestsCard.h"
#include "modules/cash/ui/SendForm.h"
#include "modules/cash/ui/TransfersCard.h"
#include "ui/DrawerKick.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace hui::cash {

TransferStep::TransferStep(const Services& services, QWidget* parent)
    : TillStep(services, parent)
    , m_operation(newOperation())
    , m_list(new TransfersCard(TransferTableModel::Load::Cash, QStringLiteral("transfer"), this))
    , m_side(new QStackedWidget(this))
    , m_send(new SendForm(isVault(services.shift.till), m_side))
    , m_receive(new ReceiveForm(m_side))
    , m_asking(new RequestForm(m_side))
    , m_requests(new RequestsCard(isVault(services.shift.till), this))
    , m_new(new KeyButton(tr("Send cash"), this))
    , m_ask(new KeyButton(tr("Ask for cash"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    fillList();
    left->addWidget(m_list, 1);
    left->addWidget(m_requests);
    row->addLayout(left, 1);
    m_side->addWidget(m_send);
    m_side->addWidget(m_asking);
    m_side->addWidget(m_receive);
    m_side->setFixedWidth(m_send->minimumWidth());
    row->addWidget(m_side);
    connect(m_list, &TransfersCard::choiceChanged, this, &TransferStep::choose);
    connectRequests();
    connect(m_new, &KeyButton::clicked, this, [this] {
        m_answered = {};
        m_side->setCurrentWidget(m_send);
        m_send->start();
    });
    connect(m_list->backButton(), &KeyButton::clicked, this, &TransferStep::takeBack);
    connect(m_list->outButton(), &KeyButton::clicked, this, &TransferStep::takeOut);
    connect(m_list->printButton(), &KeyButton::clicked, this, [this] {
        if (const Transfer* transfer = m_list->chosen())
            printSlip(m_list->printButton(), *transfer);
    });
    connect(m_send->button(), &KeyButton::clicked, this, &TransferStep::send);
    connect(m_receive->receiveButton(), &KeyButton::clicked, this, &TransferStep::receive);
    connect(m_receive->refuseButton(), &KeyButton::clicked, this, &TransferStep::refuse);
    showActions();
}

void TransferStep::fillList()
{
    m_message->setObjectName(QStringLiteral("transfer.message"));
    m_new->setObjectName(QStringLiteral("transfer.new"));
    m_new->setKey(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_list->body()->addWidget(m_message);
    m_ask->setObjectName(QStringLiteral("transfer.ask"));
    m_ask->setKey(Qt::CTRL | Qt::Key_R);
    m_ask->setVisible(!isVault(m_services.shift.till));
    m_list->footer()->insertWidget(0, m_new);
    m_list->footer()->insertWidget(1, m_ask);
}

void TransferStep::present(const TillDay& day)
{
    m_day = day;
    m_list->setTransfers(day.transfers, m_services.shift.till);
    m_requests->setRequests(day.requests);
    showActions();
}

void TransferStep::start()
{
    if (m_list->isEmpty())
        return m_send->start();
    m_list->start();
}

void TransferStep::choose()
{
    m_list->sayWhatIsVain(*m_message);
    const Transfer* transfer = m_list->toCount();
    if (transfer != nullptr)
        m_receive->setTransfer(*transfer);
    if (transfer != nullptr)
        m_side->setCurrentWidget(m_receive);
    else if (m_side->currentWidget() == m_receive)
        m_side->setCurrentWidget(m_send);
}

void TransferStep::showActions()
{
    const bool isActive = m_day.till && m_day.till->state == TillState::Active;
    for (KeyButton* button : {m_send->button(), m_receive->receiveButton()})
        button->setEnabled(isActive);
    m_list->setActive(isActive);
    m_requests->setActive(isActive);
}

ApprovalRequest TransferStep::request() const
{
    ApprovalRequest asked;
    asked.operation = m_operation;
    asked.kind
        = m_send->heir().isEmpty() ? QStringLiteral("cash.send") : QStringLiteral("till.issue");
    asked.channel = channelOf(m_services.shift.till);
    asked.maker = m_services.shift;
    asked.title = m_send->heir().isEmpty() ? tr("Cash to another box")
                                           : tr("Hand out drawer %1").arg(m_send->to());
    const Money amount = totalOf(m_send->cash(), Currency::CNY).value_or(Money::fen(0));
    const Money left = Money::fen(m_day.till->balance.minor() - amount.minor());
    asked.amount = amount;
    asked.facts = {{tr("To"), BoxText::box(m_send->to())},
        {tr("Business day"), m_day.till->businessDate.toString(Qt::ISODate)}};
    if (!m_send->heir().isEmpty())
        asked.facts.append({tr("Teller"), m_send->heir()});
    asked.changes
        = {{BoxText::box(m_day.till->id), m_day.till->balance.toString(), left.toString()}};
    asked.reason = tr("Cash between the boxes of the branch.");
    return asked;
}

void TransferStep::send()
{
    if (!m_send->check() || !m_day.till)
        return;
    SendCash wanted{m_operation, m_services.shift, m_send->to(), m_send->cash(), m_send->heir(), {},
        m_services.clock.nowUtc()};
    wanted.request = m_answered;
    const auto isSent = [this](const Transfer& sent) {
        m_send->clear();
        m_message->say(Mood::Info, tr("%1 is on its way").arg(sent.amount.toString()),
            tr("%1 counts it in. Until then it is in transit.").arg(BoxText::box(sent.to)));
        done(sent);
    };
    if (isVault(m_services.shift.till))
        return actSigned(m_send->button(), request(), wanted, &SendCash::second, sendCash, isSent);
    actByTable(m_send->button(), request(), wanted, &SendCash::second, sendCash, isSent);
}

void TransferStep::receive()
{
    if (!m_receive->isComplete())
        return m_message->say(
            Mood::Warn, tr("Not complete"), tr("Enter every denomination, 0 where there is none."));
    const ReceiveCash wanted{m_operation, m_services.shift, m_receive->transfer(),
        m_receive->counted(), m_services.clock.nowUtc()};
    act(
        m_receive->receiveButton(),
        [wanted](Database& database) { return receiveCash(database, wanted); },
        [this](const Transfer& received) {
            m_message->say(Mood::Ok, tr("%1 taken in").arg(received.amount.toString()));
            done(received);
        });
}

void TransferStep::refuse()
{
    if (!m_receive->checkReason())
        return;
    const RefuseCash wanted{m_operation, m_services.shift, m_receive->transfer(),
        m_receive->reason(), m_services.clock.nowUtc()};
    act(
        m_receive->refuseButton(),
        [wanted](Database& database) { return refuseCash(database, wanted); },
        [this](const Transfer& refused) {
            m_message->say(Mood::Warn, tr("Not taken"),
                tr("%1 takes it back.").arg(BoxText::box(refused.from)));
            done(refused);
        });
}

void TransferStep::takeOut()
{
    const Transfer* transfer = m_list->chosen();
    if (transfer == nullptr)
        return;
    const TakeOutAgain wanted{
        m_operation, m_services.shift, transfer->id, m_services.clock.nowUtc()};
    act(
        m_list->outButton(), [wanted](Database& database) { return takeOutCash(database, wanted); },
        [this](const Transfer& out) {
            m_message->say(Mood::Ok, tr("%1 out of the box again").arg(BoxText::load(out)),
                tr("Count it in anew, or do not take it."));
            done(out);
        });
}

void TransferStep::takeBack()
{
    const Transfer* transfer = m_list->chosen();
    if (transfer == nullptr)
        return;
    const TakeBackCash wanted{
        m_operation, m_services.shift, transfer->id, m_services.clock.nowUtc()};
    act(
        m_list->backButton(),
        [wanted](Database& database) { return takeBackCash(database, wanted); },
        [this](const Transfer& back) {
            m_message->say(Mood::Ok, tr("%1 is back in the box").arg(back.amount.toString()));
            done(back);
        });
}

void TransferStep::connectRequests()
{
    connect(m_ask, &KeyButton::clicked, this, [this] {
        m_side->setCurrentWidget(m_asking);
        m_asking->start();
    });
    connect(m_asking->button(), &KeyButton::clicked, this, &TransferStep::ask);
    connect(m_requests->allocateButton(), &KeyButton::clicked, this, &TransferStep::allocate);
    connect(m_requests->refuseButton(), &KeyButton::clicked, this, &TransferStep::refuseRequest);
    connect(m_requests->withdrawButton(), &KeyButton::clicked, this, &TransferStep::withdraw);
}

void TransferStep::ask()
{
    const RequestCash wanted{
        m_operation, m_services.shift, m_asking->cash(), m_services.clock.nowUtc()};
    act(
        m_asking->button(), [wanted](Database& database) { return requestCash(database, wanted); },
        [this](const CashRequest& asked) {
            m_asking->clear();
            m_message->say(Mood::Info, tr("%1 is asked for").arg(asked.amount.toString()),
                tr("The custodian of the vault sees it now."));
            requestDone();
        });
}

/// What was asked for stands in the form; it is signed and sent as any other cash.
void TransferStep::allocate()
{
    const CashRequest* request = m_requests->chosen();
    if (request == nullptr)
        return;
    m_answered = request->id;
    m_send->answer(*request);
    m_side->setCurrentWidget(m_send);
    m_send->start();
}

void TransferStep::refuseRequest()
{
    const CashRequest* request = m_requests->chosen();
    const QString reason = m_requests->reason();
    if (request == nullptr || reason.isEmpty())
        return;
    const RefuseCashRequest wanted{
        m_operation, m_services.shift, request->id, reason, m_services.clock.nowUtc()};
    act(
        m_requests->refuseButton(),
        [wanted](Database& database) { return refuseCashRequest(database, wanted); },
        [this](const CashRequest&) {
            m_requests->clear();
            requestDone();
        });
}

void TransferStep::withdraw()
{
    const CashRequest* request = m_requests->chosen();
    if (request == nullptr)
        return;
    const WithdrawCashRequest wanted{
        m_operation, m_services.shift, request->id, m_services.clock.nowUtc()};
    act(
        m_requests->withdrawButton(),
        [wanted](Database& database) { return withdrawCashRequest(database, wanted); },
        [this](const CashRequest&) { requestDone(); });
}

void TransferStep::requestDone()
{
    m_operation = newOperation();
    m_services.sync.wake();
    Q_EMIT moved();
}

/// The drawer springs open: cash has to come out or go in. The vault has none.
void TransferStep::done(const Transfer& transfer)
{
    const bool moves = transfer.state != TransferState::Refused;
    if (moves && !isVault(m_services.shift.till))
        kickDrawer(m_services.printing);
    m_answered = {};
    m_operation = newOperation();
    m_side->setCurrentWidget(m_send);
    m_services.sync.wake();
    Q_EMIT moved();
}

} // namespace hui::cash
