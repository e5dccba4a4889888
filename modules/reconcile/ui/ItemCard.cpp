// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ui/ItemCard.h"

#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "ui/FactList.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MatchText.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/SignOperation.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui::reconcile {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(ItemCard::Act act)
{
    switch (act) {
    case ItemCard::Act::Correct: return ItemCard::tr("Book the correction");
    case ItemCard::Act::Report: return ItemCard::tr("Report to the centre");
    case ItemCard::Act::Clear: return ItemCard::tr("Clear suspense");
    case ItemCard::Act::Read: return ItemCard::tr("The centre's answer");
    }
    return {};
}

QString doneText(ItemCard::Act act)
{
    switch (act) {
    case ItemCard::Act::Correct: return ItemCard::tr("The correction is recorded. Compare again.");
    case ItemCard::Act::Report: return ItemCard::tr("The difference is reported");
    case ItemCard::Act::Clear: return ItemCard::tr("The item is cleared");
    case ItemCard::Act::Read: break;
    }
    return {};
}

QString kindOf(ItemCard::Act act)
{
    return act == ItemCard::Act::Correct ? u"reconcile.correct"_s : u"reconcile.clear"_s;
}

} // namespace

ItemCard::ItemCard(const Services& services, QWidget* parent)
    : Card(titleOf(Act::Report), parent)
    , m_services(services)
    , m_to(new SegmentedControl(tr("Booked out to"), this))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field(tr("What was found"), m_reason, this))
    , m_message(new MessageBar(this))
    , m_back(new KeyButton(tr("Back"), KeyButton::Variant::Secondary, this))
    , m_sign(new KeyButton(titleOf(Act::Correct), KeyButton::Variant::Authorise, this))
    , m_report(new KeyButton(titleOf(Act::Report), KeyButton::Variant::Primary, this))
{
    layOut();
    connect(m_sign, &KeyButton::clicked, this, &ItemCard::commit);
    connect(m_report, &KeyButton::clicked, this, &ItemCard::commit);
    connect(m_back, &KeyButton::clicked, this, &ItemCard::left);
}

void ItemCard::layOut()
{
    m_to->setObjectName(u"reconcile.to"_s);
    m_to->addOption(nameOf(Clearing::Found), tr("Found in the books"));
    m_to->addOption(nameOf(Clearing::OverShort), tr("Over and short"));
    m_reason->setObjectName(u"reconcile.item.reason"_s);
    m_reason->setMaxLength(200);
    m_reasonField->setRequired();
    m_message->setObjectName(u"reconcile.item.message"_s);
    body()->setSpacing(12);
    body()->addWidget(m_to);
    body()->addWidget(m_reasonField);
    body()->addWidget(m_message);
    body()->addStretch();
    m_back->setObjectName(u"reconcile.item.back"_s);
    m_back->setKeyHint(u"Esc"_s);
    footer()->addWidget(m_back);
    footer()->addStretch();
    for (KeyButton* button : {m_sign, m_report}) {
        button->setButtonSize(KeyButton::Size::Commit);
        footer()->addWidget(button);
    }
    m_sign->setObjectName(u"reconcile.item.sign"_s);
    m_sign->setKey(Qt::Key_F4);
    m_report->setObjectName(u"reconcile.item.report"_s);
    m_report->setKey(Qt::Key_F7);
}

void ItemCard::start(const Task& task)
{
    m_task = task;
    m_operation = newOperationId(m_services.clock, m_services.random);
    m_reason->clear();
    m_message->clear();
    m_reasonField->setVerdict({});
    showTask();
    if (task.act == Act::Read)
        m_back->setFocus();
    else
        m_reason->setFocus();
}

void ItemCard::showTask()
{
    const bool reads = m_task.act == Act::Read;
    const bool moves = !reads && m_task.act != Act::Report;
    setTitle(titleOf(m_task.act));
    showFacts();
    m_to->setVisible(m_task.act == Act::Clear);
    m_to->setCurrent(nameOf(Clearing::Found));
    m_sign->setText(titleOf(m_task.act));
    m_sign->setVisible(moves);
    m_sign->setEnabled(moves);
    m_report->setVisible(!moves && !reads);
    m_report->setEnabled(!moves && !reads);
    m_reasonField->setVisible(!reads);
}

void ItemCard::showFacts()
{
    const OpenItem& item = m_task.item;
    delete m_facts;
    m_facts = new FactList(this);
    m_facts->addFact(tr("Operation"))->setText(MatchText::number(item));
    m_facts->addFact(tr("Business"))->setText(MatchText::business(item));
    m_facts->addFact(tr("Business day"))->setText(m_task.businessDate.toString(Qt::ISODate));
    m_facts->addFact(tr("Class"))->setText(MatchText::name(item.kind));
    if (m_task.act == Act::Correct && item.booked) {
        const Money ours(item.booked->minor() + m_task.correction.minor(), item.booked->currency());
        m_facts->addFact(tr("Ours (CNY)"))->setText(ours.toString());
        m_facts->addFact(tr("The platform's (CNY)"))->setText(item.booked->toString());
        m_facts->addFact(tr("Correction (CNY)"))->setText(m_task.correction.toString());
    } else {
        m_facts->addFact(tr("Not explained (CNY)"))->setText(item.stake.toString());
    }
    if (m_task.act == Act::Clear)
        m_facts->addFact(tr("Why it was kept"))->setText(m_task.kept);
    if (item.answer)
        showAnswer();
    body()->insertWidget(0, m_facts);
}

void ItemCard::showAnswer()
{
    const CentreAnswer& answer = *m_task.item.answer;
    m_facts->addFact(tr("Case"))->setText(answer.number);
    m_facts->addFact(tr("Answer"))->setText(MatchText::verdict(answer.verdict));
    m_facts->addFact(tr("Answered"))->setText(inChina(answer.at).toString(u"MM-dd HH:mm"));
    QLabel* words = m_facts->addFact(tr("What was found"));
    words->setWordWrap(true);
    words->setText(answer.words);
}

Money ItemCard::amount() const
{
    if (m_task.act != Act::Correct)
        return m_task.item.stake;
    return Money(qAbs(m_task.correction.minor()), m_task.correction.currency());
}

ApprovalRequest ItemCard::request() const
{
    const OpenItem& item = m_task.item;
    ApprovalRequest asked;
    asked.operation = m_operation;
    asked.kind = kindOf(m_task.act);
    asked.maker = m_services.shift;
    asked.title = titleOf(m_task.act);
    asked.amount = amount();
    asked.facts
        = {{tr("Operation"), MatchText::number(item)}, {tr("Business"), MatchText::business(item)},
            {tr("Business day"), m_task.businessDate.toString(Qt::ISODate)}};
    if (m_task.act == Act::Correct && item.booked) {
        const Money ours(item.booked->minor() + m_task.correction.minor(), item.booked->currency());
        asked.changes
            = {{tr("In the platform's books (CNY)"), item.booked->toString(), ours.toString()}};
    } else {
        const bool isFound = m_to->current() == nameOf(Clearing::Found);
        asked.facts.append(
            {tr("Booked out to"), isFound ? tr("Found in the books") : tr("Over and short")});
        asked.changes = {{tr("In suspense (CNY)"), item.stake.toString(),
            Money(0, item.stake.currency()).toString()}};
    }
    asked.reason = m_reason->text().trimmed();
    return asked;
}

void ItemCard::commit()
{
    m_message->clear();
    if (!m_reasonField->check())
        return m_reason->setFocus();
    const ActOnItem asked{m_operation, m_services.shift, m_task.businessDate, m_task.item.operation,
        m_reason->text(), {}, m_services.clock.nowUtc()};
    if (m_task.act == Act::Report)
        return run(asked);
    const SignedUse use = m_task.act == Act::Correct
        ? signedUse(asked, &ActOnItem::approval, correctItem)
        : [clear = clearing(asked)](Database& database, const Countersign& signer) mutable {
              clear.of.approval = signer;
              return doneOf(clearItem(database, clear));
          };
    signOperation({m_services.store, m_services.uplink, m_services.clock}, {request(), use}, this,
        *m_message, [this, agreed = asked](const Countersign& signer) mutable {
            agreed.approval = signer;
            agreed.at = m_services.clock.nowUtc();
            run(agreed);
        });
}

ClearItem ItemCard::clearing(const ActOnItem& asked) const
{
    return {asked, clearingOf(m_to->current()).value_or(Clearing::Found)};
}

void ItemCard::run(const ActOnItem& asked)
{
    const QString said = doneText(m_task.act);
    m_sign->setEnabled(false);
    m_report->setEnabled(false);
    if (m_task.act == Act::Clear) {
        const auto work
            = [clear = clearing(asked)](Database& database) { return clearItem(database, clear); };
        return whenDone(m_services.store.run(work), this,
            [this, said](const Result<SuspenseItem>& made) { finish(made, said); });
    }
    const auto verb = m_task.act == Act::Correct ? correctItem : reportItem;
    const auto work = [verb, asked](Database& database) { return verb(database, asked); };
    whenDone(m_services.store.run(work), this,
        [this, said](const Result<Reconciliation>& made) { finish(made, said); });
}

template <class Made>
void ItemCard::finish(const Result<Made>& made, const QString& said)
{
    if (made) {
        m_services.sync.wake();
        Q_EMIT done(said);
        return;
    }
    m_message->say(made.error());
    m_sign->setEnabled(m_task.act != Act::Report);
    m_report->setEnabled(m_task.act == Act::Report);
}

} // namespace hui::reconcile
