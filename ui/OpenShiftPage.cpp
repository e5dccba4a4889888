// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/OpenShiftPage.h"

#include "app/core/AmountWords.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/till/BlankRepository.h"
#include "ui/AuthoriseDialog.h"
#include "ui/BlankChecks.h"
#include "ui/Card.h"
#include "ui/CountTable.h"
#include "ui/Icons.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/Pill.h"
#include "ui/StepNumber.h"
#include "ui/Type.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hui {

namespace {

QString signedText(Money amount)
{
    const QString text = Money::fen(qAbs(amount.minor())).toString();
    return amount.minor() < 0 ? u'−' + text : text;
}

QHBoxLayout* makePair(const QString& label, QLabel* value, QWidget* parent)
{
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(label, Type::Body, Token::Text3, parent));
    row->addStretch();
    row->addWidget(value);
    return row;
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
    , m_blanks(new BlankChecks(this))
    , m_comparison(new QWidget)
    , m_handedOut(makeLabel({}, Type::Body, Token::Text, this))
    , m_difference(makeLabel({}, Type::Strong, Token::Ok, this))
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
    connect(m_recount, &KeyButton::clicked, this, &OpenShiftPage::recount);
    connect(m_commit, &KeyButton::clicked, this, &OpenShiftPage::commit);
    showCount();
    readBlanks();
}

void OpenShiftPage::readBlanks()
{
    const auto work = [box = m_session.shift.till](
                          Database& database) { return BlankRepository(database).stockOf(box); };
    whenDone(m_services.store.run(work), this, [this](const Result<QList<BlankStock>>& held) {
        if (!held)
            return m_message->say(held.error());
        m_blanks->setStock(*held);
    });
}

QWidget* OpenShiftPage::makeHeader()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(20, 12, 20, 10);
    row->setSpacing(12);
    row->addWidget(new StepNumber(2, box));
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(makeLabel(tr("Count the drawer"), Type::Section, Token::Text, box));
    lines->addWidget(makeLabel(
        tr("Enter what you find; a custodian signs for it"), Type::Label, Token::Text3, box));
    row->addLayout(lines);
    row->addStretch();
    m_outcome->setObjectName(QStringLiteral("openShift.outcome"));
    m_outcome->hide();
    row->addWidget(m_outcome);
    return box;
}

QWidget* OpenShiftPage::makeSide()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto* place = new QHBoxLayout;
    place->setSpacing(24);
    const auto fact = [&](const QString& label, const QString& value) {
        auto* lines = new QVBoxLayout;
        lines->setSpacing(2);
        lines->addWidget(makeLabel(label, Type::Label, Token::Text2, box));
        lines->addWidget(makeLabel(value, Type::Input, Token::Text, box));
        place->addLayout(lines);
    };
    fact(tr("Business day"), m_session.shift.businessDate.toString(Qt::ISODate));
    fact(tr("Drawer"), m_session.shift.till);
    fact(tr("Drawer limit"), u'¥' + m_session.policy.tillLimit.toString());
    place->addStretch();
    column->addLayout(place);
    column->addWidget(makeTotals());
    column->addWidget(m_blanks);
    column->addWidget(m_message);
    column->addStretch();
    return box;
}

QWidget* OpenShiftPage::makeTotals()
{
    QFrame* inset = makeInset(this);
    auto* column = new QVBoxLayout(inset);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("Counted (CNY)"), Type::Label, Token::Text3, inset));
    m_total->setObjectName(QStringLiteral("openShift.total"));
    column->addWidget(m_total);
    column->addWidget(m_words);
    auto* lines = new QVBoxLayout(m_comparison);
    lines->setContentsMargins(0, 10, 0, 0);
    lines->setSpacing(6);
    lines->addWidget(makeRule(m_comparison, true));
    m_handedOut->setObjectName(QStringLiteral("openShift.issued"));
    m_difference->setObjectName(QStringLiteral("openShift.difference"));
    lines->addLayout(makePair(tr("Handed out"), m_handedOut, m_comparison));
    lines->addLayout(makePair(tr("Difference"), m_difference, m_comparison));
    m_comparison->hide();
    column->addWidget(m_comparison);
    return inset;
}

QWidget* OpenShiftPage::makeFooter()
{
    auto* box = new QWidget(this);
    box->setFixedHeight(60);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(6);
    row->addWidget(makeIcon(QStringLiteral("cloud-off"), 14, Token::Text3, box));
    row->addWidget(
        makeLabel(tr("Opening needs the platform. Once open, the desk goes on without it."),
            Type::Label, Token::Text3, box));
    row->addStretch();
    m_recount->setObjectName(QStringLiteral("openShift.recount"));
    m_recount->setButtonSize(KeyButton::Size::Commit);
    m_recount->setKey(Qt::CTRL | Qt::Key_R);
    m_recount->hide();
    row->addWidget(m_recount);
    m_commit->setObjectName(QStringLiteral("openShift.commit"));
    m_commit->setButtonSize(KeyButton::Size::Commit);
    m_commit->setKey(Qt::CTRL | Qt::Key_Return);
    row->addWidget(m_commit);
    return box;
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
    const auto words = total ? amountInWords(*total) : Result<QString>(QString());
    m_words->setText(words && !words->isEmpty() ? QStringLiteral("人民币") + *words : QString());
    m_message->clear();
}

void OpenShiftPage::commit()
{
    const bool seen = m_revealed;
    if (!seen && !reveal())
        return;
    if (!m_blanks->isComplete()) {
        m_message->say(Mood::Warn, tr("Blank forms not checked"),
            tr("Hold the forms of the drawer against these numbers and tick them."));
        return m_blanks->focusFirst();
    }
    m_message->clear();
    if (seen || m_recount->isHidden()) // a difference is looked at before anybody signs for it
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
    m_recount->setVisible(!difference.isZero() && !m_recounted);
    m_commit->setText(tr("Open and go to work"));
    return true;
}

/// Back to the count, once: what was entered stays, what was handed out is hidden again.
void OpenShiftPage::recount()
{
    m_revealed = false;
    m_recounted = true;
    m_table->hideExpected();
    m_table->setReadOnly(false);
    m_comparison->hide();
    m_outcome->hide();
    m_recount->hide();
    m_commit->setText(tr("Count is complete"));
    start();
}

Result<Money> OpenShiftPage::issued() const
{
    return totalOf(m_issued, Currency::CNY);
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
    asked.facts += m_blanks->facts();
    asked.changes = {{tr("Drawer %1").arg(m_session.shift.till), tr("closed"), tr("open")}};
    asked.reason = tr("The drawer was counted together at the start of the day.");
    return asked;
}

void OpenShiftPage::askCustodian()
{
    m_message->clear();
    authorise(request(), m_services.uplink, m_services.clock, this,
        [this](const std::optional<Approval>& approval) {
            if (approval)
                open(*approval);
            else
                m_commit->setFocus();
        });
}

void OpenShiftPage::open(const Approval& approval)
{
    m_commit->setEnabled(false);
    const OpenTill wanted{m_operation, m_session.shift, m_issued, m_table->count(),
        {approval.id, approval.approverId, approval.approverName, fingerprintOf(request())},
        m_services.clock.nowUtc()};
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
