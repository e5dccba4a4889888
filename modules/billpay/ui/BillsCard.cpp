// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BillsCard.h"

#include "app/catalogue/Plans.h"
#include "app/core/ChinaTime.h"
#include "modules/billpay/ui/AmountPane.h"
#include "modules/billpay/ui/BillTableModel.h"
#include "modules/billpay/ui/ChoicePane.h"
#include "ui/CurrentCustomer.h"
#include "ui/EmptyState.h"
#include "ui/Field.h"
#include "ui/MoneyEdit.h"
#include "ui/MoneyField.h"
#include "ui/Pill.h"
#include "ui/TableHeader.h"
#include "ui/TableView.h"
#include "ui/TotalsRow.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

namespace hui::billpay {

namespace {

constexpr int checkWidth = 46;
constexpr int statusWidth = 136; ///< of the longest pill, in English

/// Who serves a mobile number now, which its range does not tell.
QString networkName(const QString& network)
{
    static const QMap<QString, const char*> names{
        {QStringLiteral("mobile"), QT_TRANSLATE_NOOP("hui::billpay::BillsCard", "China Mobile")},
        {QStringLiteral("unicom"), QT_TRANSLATE_NOOP("hui::billpay::BillsCard", "China Unicom")},
        {QStringLiteral("telecom"), QT_TRANSLATE_NOOP("hui::billpay::BillsCard", "China Telecom")},
        {QStringLiteral("broadnet"),
            QT_TRANSLATE_NOOP("hui::billpay::BillsCard", "China Broadnet")},
    };
    const char* name = names.value(network, nullptr);
    return name ? BillsCard::tr(name) : network;
}

/// What was used in all periods; empty when they are not whole numbers of one unit.
QString usageOf(const QList<Bill>& bills)
{
    qint64 sum = 0;
    for (const Bill& bill : bills) {
        bool isWhole = false;
        const qint64 usage = bill.usage.toLongLong(&isWhole);
        if (!isWhole || bill.unit != bills.first().unit || qAddOverflow(sum, usage, &sum))
            return {};
    }
    return bills.isEmpty() ? QString() : QString::number(sum) + u' ' + bills.first().unit;
}

} // namespace

BillsCard::BillsCard(QWidget* parent)
    : Card(parent)
    , m_model(new BillTableModel(this))
    , m_views(new QStackedWidget(this))
{
    setTitle(tr("Bills"));
    m_holder = makeLabel({}, Type::Section, Token::Text, this);
    m_holder->setObjectName(QStringLiteral("bill.holder"));
    m_address = makeLabel({}, Type::Body, Token::Text2, this);
    m_fetchedAt = makeLabel({}, Type::Label, Token::Text3, this);
    header()->insertWidget(1, m_holder);
    header()->insertWidget(2, m_address);
    m_match = new Pill({}, this);
    m_match->setObjectName(QStringLiteral("bill.match"));
    header()->addWidget(m_match);
    header()->addWidget(m_fetchedAt);
    setFlush();

    m_empty = new EmptyState(this);
    m_empty->setObjectName(QStringLiteral("bill.empty"));
    connect(m_empty, &EmptyState::retryAsked, this, &BillsCard::retryAsked);
    m_views->addWidget(m_empty);
    m_views->addWidget(buildTable());
    m_views->addWidget(buildPaper());
    m_things = new ChoicePane(tr("Show its bills"), this);
    m_views->addWidget(m_things);
    connect(m_things, &ChoicePane::committed, this, &BillsCard::thingChosen);
    body()->addWidget(m_views);
    m_amount = new AmountPane(this);
    m_amount->hide();
    body()->addWidget(m_amount);
    connect(m_amount, &AmountPane::changed, this, &BillsCard::choiceChanged);
    connect(m_model, &BillTableModel::choiceChanged, this, &BillsCard::choiceWasChanged);
    showNothing(tr("Enter the account to see what is open."));
}

QWidget* BillsCard::buildTable()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_table = new TableView(tr("Open bills"), box);
    m_table->setObjectName(QStringLiteral("bill.table"));
    m_table->setModel(m_model);
    m_table->setFitsRows();
    QHeaderView* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(BillTableModel::Chosen, QHeaderView::Fixed);
    m_table->setColumnWidth(BillTableModel::Chosen, checkWidth);
    head->setSectionResizeMode(BillTableModel::Status, QHeaderView::Fixed);
    m_table->setColumnWidth(BillTableModel::Status, statusWidth);
    m_totals = new TotalsRow(m_table, box);
    column->addWidget(m_table);
    column->addWidget(m_totals);
    return box;
}

QWidget* BillsCard::buildPaper()
{
    m_paper = new QWidget(this);
    auto* row = new QHBoxLayout(m_paper);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    m_period = new QLineEdit(m_paper);
    m_period->setObjectName(QStringLiteral("bill.paperPeriod"));
    m_period->setMaxLength(7);
    m_periodField = new Field(tr("Period on the bill"), m_period, m_paper);
    m_periodField->setRequired();
    m_periodField->setHint(QStringLiteral("2026-03"));
    m_periodField->setCheck([this]() -> Field::Verdict {
        if (isPeriod(m_period->text().trimmed()))
            return {};
        return {Field::State::Error, tr("Year and month, such as 2026-03.")};
    });
    m_paperAmount
        = new MoneyField(tr("Amount on the bill"), QStringLiteral("bill.paperAmount"), m_paper);
    m_paperAmount->setRequired();
    m_paperAmount->setRule([this](Money amount) -> Field::Verdict {
        if (!amount.isPositive())
            return {Field::State::Error, tr("The amount must be more than zero.")};
        if (m_cap.isPositive() && amount.minor() > m_cap.minor())
            return {
                Field::State::Error, tr("At most %1 may be taken offline.").arg(m_cap.toString())};
        return {};
    });
    row->addWidget(m_periodField, 1);
    row->addWidget(m_paperAmount, 1);
    connect(m_period, &QLineEdit::textEdited, this, &BillsCard::choiceChanged);
    connect(m_paperAmount->edit(), &MoneyEdit::valueChanged, this, &BillsCard::choiceChanged);
    return m_paper;
}

void BillsCard::showNothing(const QString& sentence)
{
    m_fetched.reset();
    m_model->setBills({});
    m_holder->clear();
    m_address->clear();
    m_fetchedAt->clear();
    showMatch();
    m_amount->hide();
    m_empty->showEmpty(sentence);
    m_views->setCurrentIndex(0);
    Q_EMIT choiceChanged();
}

void BillsCard::askForAmount(const BillerTerms& terms, const QString& network)
{
    const QList<Plan> plans = plansFor(terms, network);
    if (plans.isEmpty() && !terms.plans.isEmpty())
        return showFailed(tr("This biller sells nothing for this account."));
    showNothing(plans.isEmpty() ? tr("No bill: the customer says how much.")
                                : tr("No bill: the customer says which plan."));
    m_terms = terms;
    m_amount->ask(terms, std::nullopt);
    if (!plans.isEmpty())
        m_amount->askForPlan(plans);
    m_amount->show();
    m_amount->focusFirst();
}

/// A part, or more than is owed, can be paid of one bill alone.
void BillsCard::askAmountOfChoice()
{
    const QList<Bill> bills = m_model->chosen();
    const bool open = m_fetched && isAmountEntered(m_terms) && bills.size() == 1;
    if (open) {
        const Bill& bill = bills.first();
        m_amount->ask(m_terms, BillAmounts{bill.due, bill.least, bill.most});
    }
    m_amount->setVisible(open);
}

void BillsCard::showFetching()
{
    showNothing(tr("Asking the biller …"));
}

void BillsCard::showFailed(const QString& why)
{
    showNothing({});
    m_empty->showFailed(why);
}

void BillsCard::showHeld(const QDateTime& until)
{
    showFailed(tr("This account was asked about too often. The biller answers again from %1 on.")
            .arg(inChina(until).toString(QStringLiteral("HH:mm:ss"))));
}

void BillsCard::showWhose(const FetchedBills& answer)
{
    m_holder->setText(answer.holder);
    m_address->setText(answer.network.isEmpty() ? answer.address : networkName(answer.network));
    m_fetchedAt->setText(
        tr("Fetched %1").arg(inChina(answer.fetchedAt).toString(QStringLiteral("HH:mm:ss"))));
    showMatch();
}

void BillsCard::setServed(const std::optional<ServedCustomer>& customer)
{
    m_served = customer ? customer->name : QString();
    showMatch();
}

/// Anybody may pay anybody's bill: another name is something to look at, and no fault.
void BillsCard::showMatch()
{
    const QString holder = m_holder->text();
    m_match->setVisible(!holder.isEmpty() && !m_served.isEmpty());
    m_match->setLook(holder == m_served
            ? PillLook{tr("Name matches"), QStringLiteral("circle-check"), Mood::Ok}
            : PillLook{tr("Another name"), QStringLiteral("info-circle"), Mood::Info});
}

void BillsCard::askForThing(const FetchedBills& answer)
{
    showNothing({});
    showWhose(answer);
    const QString label = tr("Which of them");
    Parameter thing{.key = QStringLiteral("thing"),
        .label = {label, label},
        .kind = ParameterKind::Choice,
        .max = 64,
        .mask = MaskRule::None};
    for (const BillChoice& choice : answer.choices)
        thing.choices.append({choice.billNo, {choice.text, choice.text}});
    m_things->offer(thing);
    m_views->setCurrentWidget(m_things);
    m_things->focusFirst();
}

bool BillsCard::hasAnswer() const
{
    return m_fetched || m_views->currentWidget() == m_things;
}

void BillsCard::showFetched(const FetchedBills& bills, const BillerTerms& terms)
{
    if (bills.bills.isEmpty())
        askForAmount(terms, bills.network); // the account was checked, and nothing was told
    m_fetched = bills;
    m_terms = terms;
    showWhose(bills);
    if (bills.bills.isEmpty())
        return;
    m_model->setBills(bills.bills, terms.pick);
    m_views->setCurrentIndex(1);
    m_table->updateGeometry();
}

void BillsCard::askForPaper(const QString& account, Money cap)
{
    showNothing({});
    m_account = account;
    m_cap = cap;
    m_period->clear();
    m_paperAmount->edit()->clear();
    m_periodField->setVerdict({});
    m_paperAmount->setVerdict({});
    m_views->setCurrentWidget(m_paper);
    m_period->setFocus();
}

std::optional<Bill> BillsCard::paperBill() const
{
    const QString period = m_period->text().trimmed();
    const Result<Money> amount = m_paperAmount->value();
    if (!isPeriod(period) || !amount || !amount->isPositive()
        || (m_cap.isPositive() && amount->minor() > m_cap.minor()))
        return std::nullopt;
    Bill bill;
    bill.billNo = paperNumber(m_account, period);
    bill.period = period;
    bill.principal = *amount;
    bill.due = *amount;
    return bill;
}

QList<Bill> BillsCard::chosen(bool check)
{
    if (m_views->currentWidget() != m_paper)
        return m_model->chosen();
    if (check && !checkForm({m_periodField, m_paperAmount}))
        return {};
    const std::optional<Bill> bill = paperBill();
    return bill ? QList<Bill>{*bill} : QList<Bill>{};
}

Money BillsCard::due() const
{
    if (m_views->currentWidget() == m_paper) {
        const std::optional<Bill> bill = paperBill();
        return bill ? bill->due : Money::fen(0);
    }
    if (asksForAmount())
        return amount(false).value_or(Money::fen(0));
    return totalOf(m_model->chosen()).value_or(Money::fen(0));
}

bool BillsCard::asksForAmount() const
{
    return !m_amount->isHidden();
}

QString BillsCard::plan() const
{
    return asksForAmount() ? m_amount->plan() : QString();
}

std::optional<Money> BillsCard::amount(bool check) const
{
    return asksForAmount() ? m_amount->value(check) : std::nullopt;
}

void BillsCard::focusFirst()
{
    if (asksForAmount())
        return m_amount->focusFirst();
    if (m_views->currentWidget() == m_paper)
        m_period->setFocus();
    else
        m_table->setFocus();
}

void BillsCard::choiceWasChanged()
{
    showTotals();
    askAmountOfChoice();
    Q_EMIT choiceChanged();
}

void BillsCard::showTotals()
{
    const QList<Bill> bills = m_model->chosen();
    qint64 principal = 0;
    qint64 late = 0;
    for (const Bill& bill : bills) {
        principal += bill.principal.minor();
        late += bill.lateFee.minor();
    }
    m_totals->setText(
        BillTableModel::Chosen, tr("%n periods chosen", nullptr, static_cast<int>(bills.size())));
    m_totals->setText(BillTableModel::Usage, usageOf(bills));
    m_totals->setText(BillTableModel::Principal, Money::fen(principal).toString());
    m_totals->setText(BillTableModel::LateFee, Money::fen(late).toString());
    m_totals->setText(BillTableModel::Due, Money::fen(principal + late).toString());
}

} // namespace hui::billpay
