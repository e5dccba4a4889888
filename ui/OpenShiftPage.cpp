// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/OpenShiftPage.h"

#include "app/core/AmountWords.h"
#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/till/BlankRepository.h"
#include "app/till/CountDraftRepository.h"
#include "ui/Card.h"
#include "ui/CountTable.h"
#include "ui/HandoverChecks.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/Pill.h"
#include "ui/SignOperation.h"
#include "ui/Type.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace hui {

namespace {

QString signedText(Money amount)
{
    const QString text = Money::fen(qAbs(amount.minor())).toString();
    return amount.minor() < 0 ? u'−' + text : text;
}

} // namespace

OpenShiftPage::OpenShiftPage(
    const CounterServices& services, const Session& session, QWidget* parent)
    : QFrame(parent)
    , m_services(services)
    , m_session(session)
    , m_operation(newOperationId(services.clock, services.random))
    , m_table(new CountTable)
    , m_outcome(new Pill({}, this))
    , m_message(new MessageBar(this))
    , m_total(makeLabel({}, Type::Hero, Token::Text, this))
    , m_words(makeLabel({}, Type::Label, Token::Text2, this))
    , m_checks(new HandoverChecks(this))
    , m_shift(new QComboBox)
    , m_comparison(new QWidget)
    , m_handedOut(makeLabel({}, Type::Body, Token::Text, this))
    , m_difference(makeLabel({}, Type::Strong, Token::Ok, this))
    , m_park(new KeyButton(tr("Park the count"), this))
    , m_recount(new KeyButton(tr("Count again"), this))
    , m_commit(new KeyButton(tr("Count is complete"), KeyButton::Variant::Primary, this))
{
    setObjectName(QStringLiteral("openShift"));
    setProperty("card", true);
    if (const auto read = cashCountFromJson(session.till->issued))
        m_issued = *read;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeRule(this));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setFixedWidth(456);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* counted = new QWidget;
    auto* stack = new QVBoxLayout(counted);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_table);
    stack->addStretch();
    scroll->setWidget(counted);
    counted->setAutoFillBackground(false); // setWidget() switches it on
    middle->addWidget(scroll);
    middle->addWidget(makeSide(), 1);
    column->addLayout(middle, 1);
    column->addWidget(makeRule(this));
    column->addWidget(makeFooter());
    connect(m_table, &CountTable::changed, this, &OpenShiftPage::showCount);
    connect(m_park, &KeyButton::clicked, this, &OpenShiftPage::park);
    connect(m_recount, &KeyButton::clicked, this, &OpenShiftPage::recount);
    connect(m_commit, &KeyButton::clicked, this, &OpenShiftPage::commit);
    showCount();
    m_checks->setSeals(m_session.duty.seals);
    readBlanks();
    readDraft();
}

void OpenShiftPage::readBlanks()
{
    if (std::exchange(m_reading, true))
        return;
    const auto work = [box = m_session.shift.till](
                          Database& database) { return BlankRepository(database).stockOf(box); };
    whenDone(m_services.store.run(work), this, [this](const Result<QList<BlankStock>>& held) {
        m_reading = false;
        const bool goesOn = std::exchange(m_isCommitted, false);
        if (!held)
            return m_message->say(held.error());
        m_checks->setStock(*held);
        if (goesOn) {
            m_message->clear();
            commit();
        }
    });
}

void OpenShiftPage::readDraft()
{
    const auto work = [shift = m_session.shift](
                          Database& database) { return CountDraftRepository(database).of(shift); };
    whenDone(
        m_services.store.run(work), this, [this](const Result<std::optional<CountDraft>>& kept) {
            if (!kept)
                return m_message->say(kept.error());
            if (!*kept || m_revealed || m_table->isComplete())
                return;
            m_table->setCount((*kept)->counted);
            m_message->say(Mood::Info, tr("Parked count"),
                tr("Counted until %1; check it and go on.")
                    .arg(inChina((*kept)->savedAt).toString(QStringLiteral("HH:mm"))));
        });
}

/// Somebody waits at the door: what was counted is kept as it is, complete or not.
void OpenShiftPage::park()
{
    const auto work
        = [shift = m_session.shift,
              draft = CountDraft{m_table->count(), m_services.clock.nowUtc()}](Database& database) {
              return database.transaction(
                  [&] { return CountDraftRepository(database).keep(shift, draft); });
          };
    whenDone(m_services.store.run(work), this, [this](const Result<Done>& kept) {
        if (!kept)
            return m_message->say(kept.error());
        m_message->say(Mood::Ok, tr("Parked"),
            tr("The count is kept on this desk until the end of the day; sign in again to go on."));
    });
}

void OpenShiftPage::start()
{
    for (QWidget* child : m_table->findChildren<QWidget*>())
        if (child->focusPolicy() & Qt::TabFocus)
            return child->setFocus();
}

void OpenShiftPage::showCount()
{
    const Result<Money> total = m_table->total();
    m_total->setText(total ? total->toString() : QStringLiteral("—"));
    m_words->setText(total ? rmbInWords(*total) : QString());
    m_message->clear();
}

void OpenShiftPage::commit()
{
    const bool seen = m_revealed;
    if (!seen && !reveal())
        return;
    if (!seen && !m_recount->isHidden()) // a difference is looked at before anybody signs for it
        return m_message->clear();
    if (!m_checks->isKnown()) { // not read yet, or it failed: asked for again
        m_isCommitted = true;
        m_message->say(
            Mood::Info, tr("The forms in the box are being read"), tr("It goes on by itself."));
        return readBlanks();
    }
    if (!m_checks->isComplete()) {
        m_message->say(Mood::Warn, tr("Not everything is checked"),
            tr("Hold forms and seals against these numbers and tick them."));
        return m_checks->focusFirst();
    }
    askCustodian();
}

bool OpenShiftPage::reveal()
{
    if (!m_table->isComplete()) {
        m_message->say(
            Mood::Warn, tr("Not complete"), tr("Enter every denomination; 0 where there is none."));
        start();
        return false;
    }
    const Result<Money> counted = m_table->total();
    const Result<Money> handedOut = issued();
    if (!counted || !handedOut) {
        m_message->say(counted ? handedOut.error() : counted.error());
        return false;
    }
    m_revealed = true;
    m_table->showExpected(m_issued);
    m_table->setReadOnly(true);
    const Money difference = Money::fen(counted->minor() - handedOut->minor());
    m_handedOut->setText(handedOut->toString());
    m_difference->setText(signedText(difference));
    setTone(m_difference, difference.isZero() ? Token::Ok : Token::Bad);
    m_comparison->show();
    m_outcome->setLook(difference.isZero()
            ? PillLook{tr("As handed out"), QStringLiteral("circle-check"), Mood::Ok}
            : PillLook{tr("Differs by %1").arg(signedText(difference)),
                  QStringLiteral("alert-triangle"), Mood::Warn});
    m_outcome->show();
    m_park->hide();
    m_recount->setVisible(!difference.isZero() && !m_recounted);
    m_commit->setText(tr("Open and go to work"));
    return true;
}

/// Back to the count, once: what was entered stays, what was handed out is hidden again.
void OpenShiftPage::recount()
{
    m_isCommitted = false;
    m_revealed = false;
    m_recounted = true;
    m_table->hideExpected();
    m_table->setReadOnly(false);
    m_comparison->hide();
    m_outcome->hide();
    m_recount->hide();
    m_park->show();
    m_commit->setText(tr("Count is complete"));
    start();
}

Result<Money> OpenShiftPage::issued() const
{
    return totalOf(m_issued, Currency::CNY);
}

Duty OpenShiftPage::duty() const
{
    return {m_shift->currentData().toString(), m_session.duty.seals};
}

ApprovalRequest OpenShiftPage::request() const
{
    ApprovalRequest asked;
    asked.operation = m_operation;
    asked.kind = QStringLiteral("till.open");
    asked.maker = m_session.shift;
    asked.title = tr("Open drawer %1").arg(m_session.shift.till);
    if (const Result<Money> counted = m_table->total())
        asked.amount = *counted;
    asked.facts = {{tr("Drawer"), m_session.shift.till},
        {tr("Business day"), m_session.shift.businessDate.toString(Qt::ISODate)},
        {tr("Handed out"), m_handedOut->text()}, {tr("Difference"), m_difference->text()}};
    if (m_shift->count() > 0)
        asked.facts.append({tr("Shift"), m_shift->currentText()});
    asked.facts += m_checks->facts();
    asked.changes = {{tr("Drawer %1").arg(m_session.shift.till), tr("closed"), tr("open")}};
    asked.reason = tr("The drawer was counted together at the start of the day.");
    return asked;
}

void OpenShiftPage::askCustodian()
{
    m_message->clear();
    const OpenTill wanted{m_operation, m_session.shift, m_issued, m_table->count(), {},
        m_services.clock.nowUtc(), duty()};
    signOperation({m_services.store, m_services.uplink, m_services.clock},
        {request(), signedUse(wanted, &OpenTill::custodian, openTill), SignedFrom::ThisDesk}, this,
        [this, agreed = wanted](const Result<std::optional<Countersign>>& custodian) mutable {
            if (!custodian)
                return m_message->say(custodian.error());
            if (!*custodian)
                return m_commit->setFocus();
            agreed.custodian = **custodian;
            agreed.at = m_services.clock.nowUtc();
            open(agreed);
        });
}

void OpenShiftPage::open(const OpenTill& wanted)
{
    m_commit->setEnabled(false);
    const auto work = [wanted](Database& database) { return openTill(database, wanted); };
    whenDone(m_services.store.run(work), this, [this](const Result<Till>& till) {
        m_commit->setEnabled(true);
        if (!till) {
            m_message->say(till.error());
            return;
        }
        Q_EMIT opened(*till);
    });
}

} // namespace hui
