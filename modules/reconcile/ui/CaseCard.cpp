// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ui/CaseCard.h"

#include "app/core/Async.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/reconcile/ui/CaseTableModel.h"
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

constexpr Verdict verdicts[] = {Verdict::BookedSo, Verdict::Explained, Verdict::CorrectHere};

} // namespace

CaseCard::CaseCard(const Services& services, QWidget* parent)
    : Card(tr("Answer the case"), parent)
    , m_services(services)
    , m_verdict(new SegmentedControl(tr("Answer"), this))
    , m_words(new QLineEdit(this))
    , m_wordsField(new Field(tr("What was found"), m_words, this))
    , m_message(new MessageBar(this))
    , m_back(new KeyButton(tr("Back"), KeyButton::Variant::Secondary, this))
    , m_sign(new KeyButton(tr("Answer"), KeyButton::Variant::Authorise, this))
{
    layOut();
    connect(m_verdict, &SegmentedControl::chosen, this, &CaseCard::showHelp);
    connect(m_sign, &KeyButton::clicked, this, &CaseCard::commit);
    connect(m_back, &KeyButton::clicked, this, &CaseCard::left);
}

void CaseCard::layOut()
{
    m_verdict->setObjectName(u"reconcile.verdict"_s);
    for (const Verdict one : verdicts)
        m_verdict->addOption(nameOf(one), MatchText::verdict(one));
    m_words->setObjectName(u"reconcile.case.words"_s);
    m_words->setMaxLength(200);
    m_wordsField->setRequired();
    m_message->setObjectName(u"reconcile.case.message"_s);
    body()->setSpacing(12);
    body()->addWidget(m_verdict);
    body()->addWidget(m_wordsField);
    body()->addWidget(m_message);
    body()->addStretch();
    m_back->setObjectName(u"reconcile.case.back"_s);
    m_back->setKeyHint(u"Esc"_s);
    footer()->addWidget(m_back);
    footer()->addStretch();
    m_sign->setObjectName(u"reconcile.case.sign"_s);
    m_sign->setButtonSize(KeyButton::Size::Commit);
    m_sign->setKey(Qt::Key_F4);
    footer()->addWidget(m_sign);
}

void CaseCard::start(const CentreCase& about)
{
    m_about = about;
    m_operation = newOperationId(m_services.clock, m_services.random);
    m_words->clear();
    m_message->clear();
    m_wordsField->setVerdict({});
    m_verdict->setCurrent(nameOf(Verdict::BookedSo));
    const bool isOpen = !about.answer;
    setTitle(isOpen ? tr("Answer the case") : tr("The answer"));
    showFacts();
    showHelp();
    m_verdict->setVisible(isOpen);
    m_wordsField->setVisible(isOpen);
    m_sign->setVisible(isOpen);
    m_sign->setEnabled(isOpen);
    if (isOpen)
        m_words->setFocus();
    else
        m_back->setFocus();
}

void CaseCard::showFacts()
{
    delete m_facts;
    m_facts = new FactList(this);
    const auto say = [this](const QString& what, const QString& value) {
        QLabel* label = m_facts->addFact(what);
        label->setWordWrap(true);
        label->setText(value);
    };
    say(tr("Case"), m_about.number);
    say(tr("Branch, desk"), tr("%1, %2").arg(m_about.branch, m_about.device));
    say(tr("Business day"), m_about.businessDate.toString(Qt::ISODate));
    say(tr("Business"), businessOf(m_about));
    say(tr("Class"), MatchText::name(m_about.kind));
    say(tr("Not explained (CNY)"), m_about.stake.toString());
    say(tr("Reported by"), m_about.reporter);
    say(tr("Why"), m_about.reason);
    if (m_about.inSuspense)
        say(tr("At the branch"), tr("kept in suspense"));
    if (m_about.answer) {
        say(tr("Answer"), MatchText::verdict(m_about.answer->verdict));
        say(tr("What was found"), m_about.answer->words);
    }
    body()->insertWidget(0, m_facts);
}

void CaseCard::showHelp()
{
    switch (verdict()) {
    case Verdict::BookedSo:
        return m_wordsField->setHelp(
            tr("Done at the branch as booked. What the drawer does not show goes to over and "
               "short."));
    case Verdict::Explained:
        return m_wordsField->setHelp(tr("Not the branch's. The centre takes it over."));
    case Verdict::CorrectHere:
        return m_wordsField->setHelp(tr("Write what the branch is to do. It stays open there."));
    }
}

Verdict CaseCard::verdict() const
{
    return verdictOf(m_verdict->current()).value_or(Verdict::BookedSo);
}

ApprovalRequest CaseCard::request() const
{
    ApprovalRequest asked;
    asked.operation = m_operation;
    asked.kind = u"reconcile.answer"_s;
    asked.maker = m_services.shift;
    asked.title = tr("Answer the case");
    asked.facts = {{tr("Case"), m_about.number}, {tr("Branch"), m_about.branch},
        {tr("Business"), businessOf(m_about)},
        {tr("Not explained (CNY)"), m_about.stake.toString()}};
    asked.changes = {{tr("Case"), tr("open"), MatchText::verdict(verdict())}};
    asked.reason = m_words->text().trimmed();
    return asked;
}

void CaseCard::commit()
{
    m_message->clear();
    if (!m_wordsField->check())
        return m_words->setFocus();
    const AnswerCase wanted{m_operation, m_services.shift, m_services.roles, m_about, verdict(),
        m_words->text(), {}, m_services.clock.nowUtc()};
    signOperation({m_services.store, m_services.uplink, m_services.clock},
        {request(), signedUse(wanted, &AnswerCase::approval, answerCase)}, this, *m_message,
        [this, agreed = wanted](const Countersign& signer) mutable {
            agreed.approval = signer;
            agreed.at = m_services.clock.nowUtc();
            record(agreed);
        });
}

void CaseCard::record(const AnswerCase& wanted)
{
    m_sign->setEnabled(false);
    const auto work = [wanted](Database& database) { return answerCase(database, wanted); };
    whenDone(m_services.store.run(work), this, [this](const Result<Done>& made) {
        if (made) {
            m_services.sync.wake();
            Q_EMIT done(tr("The answer is recorded and goes to the branch"));
            return;
        }
        m_message->say(made.error());
        m_sign->setEnabled(true);
    });
}

} // namespace hui::reconcile
