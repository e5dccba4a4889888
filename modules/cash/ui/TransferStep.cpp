// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/TransferStep.h"

#include "app/core/CashBox.h"
#include "app/sync/SyncEngine.h"
#include "modules/cash/CashPapers.h"
#include "modules/cash/SheetFile.h"
#include "modules/cash/ui/BoxText.h"
#include "modules/cash/ui/ReceiveForm.h"
#include "modules/cash/ui/RequestForm.h"
#include "modules/cash/ui/RequestsCard.h"
#include "modules/cash/ui/SendForm.h"
#include "modules/cash/ui/TransferTableModel.h"
#include "ui/AuthoriseDialog.h"
#include "ui/DrawerKick.h"
#include "ui/EmptyState.h"
#include "ui/TableHeader.h"
#include "ui/TableView.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hui::cash {

TransferStep::TransferStep(const Services& services, QWidget* parent)
    : TillStep(services, parent)
    , m_operation(newOperation())
    , m_model(new TransferTableModel(this))
    , m_view(new TableView(tr("Cash to and from this box"), this))
    , m_side(new QStackedWidget(this))
    , m_send(new SendForm(isVault(services.shift.till), m_side))
    , m_receive(new ReceiveForm(m_side))
    , m_asking(new RequestForm(m_side))
    , m_requests(new RequestsCard(isVault(services.shift.till), this))
    , m_new(new KeyButton(tr("Send cash"), this))
    , m_ask(new KeyButton(tr("Ask for cash"), this))
    , m_back(new KeyButton(tr("Take back"), this))
    , m_print(new KeyButton(tr("Print the slip"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(makeList(), 1);
    left->addWidget(m_requests);
    row->addLayout(left, 1);
    m_side->addWidget(m_send);
    m_side->addWidget(m_asking);
    m_side->addWidget(m_receive);
    m_side->setFixedWidth(m_send->minimumWidth());
    row->addWidget(m_side);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &TransferStep::choose);
    connectRequests();
    connect(m_new, &KeyButton::clicked, this, [this] {
        m_answered = {};
        m_side->setCurrentWidget(m_send);
        m_send->start();
    });
    connect(m_back, &KeyButton::clicked, this, &TransferStep::takeBack);
    connect(m_print, &KeyButton::clicked, this, &TransferStep::print);
    connect(m_send->button(), &KeyButton::clicked, this, &TransferStep::send);
    connect(m_receive->receiveButton(), &KeyButton::clicked, this, &TransferStep::receive);
    connect(m_receive->refuseButton(), &KeyButton::clicked, this, &TransferStep::refuse);
    showActions();
}

Card* TransferStep::makeList()
{
    auto* card = new Card(tr("Cash to and from this box"), this);
    card->setFlush();
    m_view->setObjectName(QStringLiteral("transfer.list"));
    m_view->setModel(m_model);
    m_view->setColumnWidth(TransferTableModel::Time, 72);
    m_view->setColumnWidth(TransferTableModel::From, 96);
    m_view->setColumnWidth(TransferTableModel::To, 96);
    m_view->setColumnWidth(TransferTableModel::Amount, 128);
    m_view->setColumnWidth(TransferTableModel::State, 120);
    m_view->tableHeader()->setStretchLastSection(false);
    m_view->tableHeader()->setSectionResizeMode(TransferTableModel::Purpose, QHeaderView::Stretch);
    m_view->emptyState()->showEmpty(tr("No cash has been moved between boxes today."));
    m_message->setObjectName(QStringLiteral("transfer.message"));
    m_new->setObjectName(QStringLiteral("transfer.new"));
    m_new->setKey(Qt::CTRL | Qt::Key_N);
    m_back->setObjectName(QStringLiteral("transfer.back"));
    m_print->setObjectName(QStringLiteral("transfer.print"));
    m_print->setIconName(QStringLiteral("printer"));
    card->body()->setSpacing(0);
    card->body()->addWidget(m_view, 1);
    card->body()->addWidget(m_message);
    m_ask->setObjectName(QStringLiteral("transfer.ask"));
    m_ask->setKey(Qt::CTRL | Qt::Key_R);
    m_ask->setVisible(!isVault(m_services.shift.till));
    card->footer()->addWidget(m_new);
    card->footer()->addWidget(m_ask);
    card->footer()->addStretch();
    card->footer()->addWidget(m_back);
    card->footer()->addWidget(m_print);
    return card;
}

void TransferStep::present(const TillDay& day)
{
    m_day = day;
    const Transfer* before = chosen();
    const QUuid kept = before != nullptr ? before->id : QUuid();
    m_model->setTransfers(day.transfers, m_services.shift.till);
    m_requests->setRequests(day.requests);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->transferAt(row).id == kept)
            m_view->selectRow(row);
    showActions();
}

void TransferStep::start()
{
    if (m_model->rowCount() == 0)
        return m_send->start();
    m_view->selectRow(0);
    m_view->setFocus();
}

const Transfer* TransferStep::chosen() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? &m_model->transferAt(current.row()) : nullptr;
}

void TransferStep::choose()
{
    const Transfer* transfer = chosen();
    const bool toCount = transfer != nullptr && transfer->state == TransferState::InTransit
        && transfer->to == m_services.shift.till;
    if (toCount)
        m_receive->setTransfer(*transfer);
    if (toCount)
        m_side->setCurrentWidget(m_receive);
    else if (m_side->currentWidget() == m_receive)
        m_side->setCurrentWidget(m_send);
    showActions();
}

void TransferStep::showActions()
{
    const Transfer* transfer = chosen();
    const QString box = m_services.shift.till;
    m_print->setEnabled(transfer != nullptr);
    m_back->setVisible(
        transfer != nullptr && transfer->from == box && transfer->state == TransferState::Refused);
    const bool isActive = m_day.till && m_day.till->state == TillState::Active;
    for (KeyButton* button : {m_send->button(), m_receive->receiveButton(), m_back})
        button->setEnabled(isActive);
    m_requests->setActive(isActive);
}

ApprovalRequest TransferStep::request() const
{
    ApprovalRequest asked;
    asked.operation = m_operation;
    asked.kind
        = m_send->heir().isEmpty() ? QStringLiteral("cash.send") : QStringLiteral("till.issue");
    asked.maker = m_services.shift;
    asked.title = m_send->heir().isEmpty() ? tr("Cash out of the vault")
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
    if (!isVault(m_services.shift.till))
        return bookSending({});
    m_message->clear();
    authorise(request(), m_services.uplink, m_services.clock, this,
        [this](const std::optional<Approval>& approval) {
            if (approval)
                bookSending(approval);
        });
}

void TransferStep::bookSending(const std::optional<Approval>& approval)
{
    SendCash wanted{m_operation, m_services.shift, m_send->to(), m_send->cash(), m_send->heir(), {},
        m_services.clock.nowUtc()};
    wanted.request = m_answered;
    if (approval)
        wanted.second = Countersign{
            approval->id, approval->approverId, approval->approverName, fingerprintOf(request())};
    act(
        m_send->button(), [wanted](Database& database) { return sendCash(database, wanted); },
        [this](const Transfer& sent) {
            m_send->clear();
            m_message->say(Mood::Info, tr("%1 is on its way").arg(sent.amount.toString()),
                tr("%1 counts it in. Until then it is in transit.").arg(BoxText::box(sent.to)));
            done(sent);
        });
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

void TransferStep::takeBack()
{
    const Transfer* transfer = chosen();
    if (transfer == nullptr)
        return;
    const TakeBackCash wanted{
        m_operation, m_services.shift, transfer->id, m_services.clock.nowUtc()};
    act(
        m_back, [wanted](Database& database) { return takeBackCash(database, wanted); },
        [this](const Transfer& back) {
            m_message->say(Mood::Ok, tr("%1 is back in the box").arg(back.amount.toString()));
            done(back);
        });
}

void TransferStep::print()
{
    const Transfer* transfer = chosen();
    if (transfer == nullptr)
        return;
    const auto work
        = [transfer = *transfer, head = PaperHead{m_services.bank, m_services.shift.branch},
              folder = m_services.dataFolder](Database&) {
              const QString name
                  = QStringLiteral("transfer-") + transfer.id.toString(QUuid::WithoutBraces);
              return writePaper(transferPaper(transfer, head), name, folder);
          };
    act(m_print, work,
        [this](const QString& file) { m_message->say(Mood::Ok, tr("The slip is saved"), file); });
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
