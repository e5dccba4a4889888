// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/BlanksStep.h"

#include "app/core/CashBox.h"
#include "app/sync/SyncEngine.h"
#include "modules/cash/MoveBlanks.h"
#include "modules/cash/ui/BlankForm.h"
#include "modules/cash/ui/BlankReceiveForm.h"
#include "modules/cash/ui/BlankTableModel.h"
#include "modules/cash/ui/BoxText.h"
#include "modules/cash/ui/TransfersCard.h"
#include "ui/BlankText.h"
#include "ui/EmptyState.h"
#include "ui/TableView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hui::cash {

namespace {

constexpr int sideWidth = 480;

} // namespace

BlanksStep::BlanksStep(const Services& services, QWidget* parent)
    : TillStep(services, parent)
    , m_operation(newOperation())
    , m_model(new BlankTableModel(this))
    , m_transfers(
          new TransfersCard(TransferTableModel::Load::Blanks, QStringLiteral("blanks"), this))
    , m_side(new QStackedWidget(this))
    , m_form(new BlankForm(isVault(services.shift.till), m_side))
    , m_receive(new BlankReceiveForm(m_side))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(makeStock(), 2);
    m_message->setObjectName(QStringLiteral("blanks.message"));
    left->addWidget(m_message);
    left->addWidget(m_transfers, 3);
    row->addLayout(left, 1);
    m_side->setFixedWidth(sideWidth);
    m_side->addWidget(m_form);
    m_side->addWidget(m_receive);
    row->addWidget(m_side);
    connect(m_form, &BlankForm::actChanged, m_message, &MessageBar::clear);
    connect(m_form->commitButton(), &KeyButton::clicked, this, &BlanksStep::commit);
    connect(m_transfers, &TransfersCard::choiceChanged, this, &BlanksStep::choose);
    connect(m_transfers->backButton(), &KeyButton::clicked, this, &BlanksStep::takeBack);
    connect(m_transfers->outButton(), &KeyButton::clicked, this, &BlanksStep::takeOut);
    connect(m_transfers->printButton(), &KeyButton::clicked, this, [this] {
        if (const Transfer* transfer = m_transfers->chosen())
            printSlip(m_transfers->printButton(), *transfer);
    });
    connect(m_receive->receiveButton(), &KeyButton::clicked, this, &BlanksStep::receive);
    connect(m_receive->refuseButton(), &KeyButton::clicked, this, &BlanksStep::refuse);
}

Card* BlanksStep::makeStock()
{
    auto* card = new Card(tr("Blank forms in the box"), this);
    card->setFlush();
    m_view = new TableView(tr("Blank forms in the box"), card);
    m_view->setObjectName(QStringLiteral("blanks.table"));
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(
        BlankTableModel::Numbers, QHeaderView::Stretch);
    m_view->emptyState()->showEmpty(tr("There are no blank forms in this box."));
    card->body()->addWidget(m_view);
    return card;
}

void BlanksStep::present(const TillDay& day)
{
    const bool isActive = day.till && day.till->state == TillState::Active;
    m_model->setStock(day.blanks);
    m_form->setStock(day.blanks);
    m_transfers->setTransfers(day.blankTransfers, m_services.shift.till);
    m_transfers->setActive(isActive);
    for (KeyButton* button :
        {m_form->commitButton(), m_receive->receiveButton(), m_receive->refuseButton()})
        button->setEnabled(isActive);
}

void BlanksStep::start()
{
    if (m_transfers->isEmpty())
        return m_form->start();
    m_transfers->start();
}

void BlanksStep::choose()
{
    m_transfers->sayWhatIsVain(*m_message);
    const Transfer* transfer = m_transfers->toCount();
    if (transfer != nullptr)
        m_receive->setTransfer(*transfer);
    m_side->setCurrentWidget(transfer != nullptr ? static_cast<QWidget*>(m_receive) : m_form);
}

void BlanksStep::commit()
{
    m_message->clear();
    if (m_form->is("count"))
        return count();
    if (!m_form->isEntered(m_message))
        return;
    if (m_form->isSigned())
        return sign();
    if (m_form->is("send"))
        return send();
    writeOff();
}

ApprovalRequest BlanksStep::request() const
{
    const BlankStock* held = m_form->held();
    const qint64 before = held ? held->pieces : 0;
    const BlankRange range = m_form->range();
    const qint64 after = m_form->is("take") ? before + range.count()
        : m_form->is("send")                ? before - range.count()
        : m_form->is("void")                ? before - 1
                                            : 0;
    ApprovalRequest asked;
    asked.operation = m_operation;
    asked.kind = QStringLiteral("blank.") + m_form->act();
    if (m_form->is("send"))
        asked.channel = channelOf(m_services.shift.till);
    asked.maker = m_services.shift;
    asked.title = m_form->is("take") ? tr("Take over blank forms")
        : m_form->is("send")         ? tr("Blank forms to another box")
        : m_form->is("void")         ? tr("Void a blank form")
                                     : tr("Hand back blank forms");
    asked.facts = {{tr("Form"), BlankText::name(range.kind)}};
    if (m_form->is("take") || m_form->is("send"))
        asked.facts.append({tr("Numbers"), BlankText::numbers(range)});
    else if (m_form->is("void"))
        asked.facts.append({tr("Number"), QString::number(range.first)});
    if (m_form->is("send"))
        asked.facts.append({tr("To"), BoxText::box(m_form->to())});
    asked.changes = {{tr("Pieces in the box"), QString::number(before),
        QString::number(qMax<qint64>(0, after))}};
    asked.reason = m_form->is("void") ? m_form->reason() : tr("Controlled blank forms.");
    return asked;
}

void BlanksStep::sign()
{
    const ApprovalRequest asked = request();
    KeyButton* button = m_form->commitButton();
    const auto then = [this](const QList<BlankStock>& stock) { stockMoved(stock); };
    if (m_form->is("send"))
        return actSigned(button, asked, sending(), &SendBlanks::second, sendBlanks,
            [this](const Transfer& sent) { isSent(sent); });
    if (m_form->is("void"))
        return actSigned(button, asked, writingOff(), &WriteOffBlank::second, writeOffBlank, then);
    if (m_form->is("take"))
        return actSigned(button, asked,
            TakeBlanks{m_operation, m_services.shift, m_form->range(), {}, {}}, &TakeBlanks::giver,
            takeBlanks, then);
    actSigned(button, asked, ReturnBlanks{m_operation, m_services.shift, m_form->kind(), {}, {}},
        &ReturnBlanks::taker, returnBlanks, then);
}

WriteOffBlank BlanksStep::writingOff() const
{
    return {m_operation, m_services.shift, m_form->kind(), m_form->range().first,
        m_form->is("void") ? m_form->reason() : QString(), std::nullopt, m_services.clock.nowUtc()};
}

void BlanksStep::writeOff()
{
    act(
        m_form->commitButton(),
        [wanted = writingOff()](Database& database) { return writeOffBlank(database, wanted); },
        [this](const QList<BlankStock>& stock) { stockMoved(stock); });
}

SendBlanks BlanksStep::sending() const
{
    return {m_operation, m_services.shift, m_form->to(), m_form->range(), std::nullopt,
        m_services.clock.nowUtc()};
}

void BlanksStep::send()
{
    actByTable(m_form->commitButton(), request(), sending(), &SendBlanks::second, sendBlanks,
        [this](const Transfer& sent) { isSent(sent); });
}

void BlanksStep::isSent(const Transfer& sent)
{
    m_message->say(Mood::Info, tr("%1 on their way").arg(BoxText::load(sent)),
        tr("%1 counts them in. Until then they are in transit.").arg(BoxText::box(sent.to)));
    transferMoved();
}

void BlanksStep::receive()
{
    if (!m_receive->checkNumbers())
        return;
    const ReceiveBlanks wanted{m_operation, m_services.shift, m_receive->transfer(),
        m_receive->counted(), m_services.clock.nowUtc()};
    act(
        m_receive->receiveButton(),
        [wanted](Database& database) { return receiveBlanks(database, wanted); },
        [this](const Transfer& received) {
            m_message->say(Mood::Ok, tr("%1 taken in").arg(BoxText::load(received)));
            transferMoved();
        });
}

void BlanksStep::refuse()
{
    if (!m_receive->checkReason())
        return;
    const RefuseBlanks wanted{m_operation, m_services.shift, m_receive->transfer(),
        m_receive->reason(), m_services.clock.nowUtc()};
    act(
        m_receive->refuseButton(),
        [wanted](Database& database) { return refuseBlanks(database, wanted); },
        [this](const Transfer& refused) {
            m_message->say(Mood::Warn, tr("Not taken"),
                tr("%1 takes them back.").arg(BoxText::box(refused.from)));
            transferMoved();
        });
}

void BlanksStep::takeOut()
{
    const Transfer* transfer = m_transfers->chosen();
    if (transfer == nullptr)
        return;
    const TakeOutAgain wanted{
        m_operation, m_services.shift, transfer->id, m_services.clock.nowUtc()};
    act(
        m_transfers->outButton(),
        [wanted](Database& database) { return takeOutBlanks(database, wanted); },
        [this](const Transfer& out) {
            m_message->say(Mood::Ok, tr("%1 out of the box again").arg(BoxText::load(out)),
                tr("Count it in anew, or do not take it."));
            transferMoved();
        });
}

void BlanksStep::takeBack()
{
    const Transfer* transfer = m_transfers->chosen();
    if (transfer == nullptr)
        return;
    const TakeBackBlanks wanted{
        m_operation, m_services.shift, transfer->id, m_services.clock.nowUtc()};
    act(
        m_transfers->backButton(),
        [wanted](Database& database) { return takeBackBlanks(database, wanted); },
        [this](const Transfer& back) {
            m_message->say(Mood::Ok, tr("%1 back in the box").arg(BoxText::load(back)));
            transferMoved();
        });
}

void BlanksStep::count()
{
    const CountBlanks wanted{
        m_operation, m_services.shift, m_form->counted(), m_services.clock.nowUtc()};
    act(
        m_form->commitButton(),
        [wanted](Database& database) { return countBlanks(database, wanted); },
        [this](const QList<BlankCount>& counts) {
            QStringList wrong;
            for (const BlankCount& one : counts)
                if (one.expected != one.counted)
                    wrong += tr("%1: %2 counted, %3 in the books")
                                 .arg(BlankText::name(one.kind))
                                 .arg(one.counted)
                                 .arg(one.expected);
            m_operation = newOperation();
            m_services.sync.wake();
            if (wrong.isEmpty())
                m_message->say(Mood::Ok, tr("Forms and books agree"));
            else
                m_message->say(Mood::Warn, tr("Forms and books differ"), wrong.join(u'\n'));
        });
}

void BlanksStep::stockMoved(const QList<BlankStock>& stock)
{
    m_operation = newOperation();
    m_form->clear();
    m_model->setStock(stock);
    m_form->setStock(stock);
    m_services.sync.wake();
    m_message->say(Mood::Ok, tr("Recorded"));
    Q_EMIT moved();
}

void BlanksStep::transferMoved()
{
    m_operation = newOperation();
    m_side->setCurrentWidget(m_form);
    m_services.sync.wake();
    Q_EMIT moved();
}

} // namespace hui::cash
