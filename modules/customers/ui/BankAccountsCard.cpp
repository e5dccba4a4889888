// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/BankAccountsCard.h"

#include "app/till/PaymentTerminal.h"
#include "modules/customers/ui/BankAccountsModel.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/TableView.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestCard = 48;
constexpr int rowsInSight = 6; // the others are scrolled to
constexpr int edges = 12; // the lines of the card, and of each cell
constexpr int emptyHeight = 176; // header, icon, sentence and button

/// Copies a row without what is in the account, whether that is shown or not.
class AccountsTable final : public TableView {
public:
    AccountsTable(const QString& name, const BankAccountsModel& model, QWidget* parent)
        : TableView(name, parent)
        , m_rows(model)
    {
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (!event->matches(QKeySequence::Copy))
            return TableView::keyPressEvent(event);
        if (currentIndex().isValid())
            QGuiApplication::clipboard()->setText(m_rows.copied(currentIndex().row()));
    }

private:
    const BankAccountsModel& m_rows;
};

} // namespace

BankAccountsCard::BankAccountsCard(
    const PaymentTerminal* terminal, const QDate& today, int shownMs, QWidget* parent)
    : Card(tr("Accounts"), parent)
    , m_terminal(terminal)
    , m_model(new BankAccountsModel(today, this))
    , m_table(new AccountsTable(tr("Accounts with the bank"), *m_model, this))
    , m_balances(new KeyButton(tr("Balances"), this))
    , m_ask(new QWidget(this))
    , m_typed(new QLineEdit(this))
    , m_field(new Field(tr("Card of the customer"), m_typed, this))
{
    setSubtitle(tr("balances once the card is read"));
    m_hide.setSingleShot(true);
    m_hide.setInterval(shownMs);
    connect(&m_hide, &QTimer::timeout, this, &BankAccountsCard::hideBalances);
    m_balances->setObjectName(u"customers.balances"_s);
    m_balances->setButtonSize(KeyButton::Size::Small);
    m_balances->setKey(Qt::CTRL | Qt::Key_R);
    connect(m_balances, &KeyButton::clicked, this, &BankAccountsCard::toggle);
    header()->addWidget(m_balances);
    setFlush();
    layOutAsk();
    layOutTable();
    setAccounts({}, Extent::Reading);
}

void BankAccountsCard::layOutAsk()
{
    m_typed->setObjectName(u"customers.card"_s);
    m_typed->setMaxLength(longestCard);
    m_typed->setEchoMode(QLineEdit::Password); // of a customer: never readable on the screen
    m_typed->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_typed->setProperty("keepsEnter", true); // the reader ends what it types with Enter
    m_typed->setProperty("keepsScan", true); // and is meant for this field, not for the page
    m_field->setRequired();
    m_field->setHelp(tr("Let the customer put the card on the reader."));
    auto* row = new QHBoxLayout(m_ask);
    row->setContentsMargins(16, 12, 16, 12);
    row->addWidget(m_field);
    body()->addWidget(m_ask);
    m_ask->hide();
    connect(m_typed, &QLineEdit::returnPressed, this, &BankAccountsCard::read);
}

void BankAccountsCard::layOutTable()
{
    m_table->setObjectName(u"customers.accounts"_s);
    m_table->setDense();
    m_table->setFitsRows();
    m_table->setModel(m_model);
    m_table->setMaximumHeight((rowsInSight + 1) * m_table->verticalHeader()->defaultSectionSize());
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(BankAccountsModel::Kind, QHeaderView::Stretch);
    body()->addWidget(m_table);
    connect(
        m_table->emptyState(), &EmptyState::retryAsked, this, &BankAccountsCard::readAgainAsked);
}

void BankAccountsCard::setAccounts(const QList<BankAccount>& accounts, Extent extent)
{
    hideBalances();
    m_isTold = extent == Extent::Told;
    m_model->setAccounts(accounts);
    switch (extent) {
    case Extent::Reading: m_table->emptyState()->showEmpty(tr("The platform is asked …")); break;
    case Extent::Told:
        m_table->emptyState()->showEmpty(tr("The customer has no account with the bank."));
        break;
    case Extent::Offline:
        m_table->emptyState()->showFailed(tr("The platform did not answer."));
        break;
    }
    m_table->setMinimumHeight(accounts.isEmpty() ? emptyHeight : 0);
    if (accounts.isEmpty())
        startAnew();
    present();
    Q_EMIT countChanged();
}

std::optional<int> BankAccountsCard::count() const
{
    return m_isTold ? std::optional(m_model->rowCount()) : std::nullopt;
}

void BankAccountsCard::toggle()
{
    if (stepBack())
        return;
    m_ask->show();
    m_typed->setFocus();
    present();
}

bool BankAccountsCard::stepBack()
{
    if (!isShown() && m_ask->isHidden())
        return false;
    const bool hasFocus = m_typed->hasFocus();
    startAnew();
    if (hasFocus)
        m_balances->setFocus();
    return true;
}

void BankAccountsCard::startAnew()
{
    hideBalances();
    setAsking(false);
    m_typed->clear();
    m_field->setVerdict({});
    m_ask->hide();
    present();
}

void BankAccountsCard::endLook()
{
    startAnew();
    m_isTold = false;
    Q_EMIT countChanged();
}

void BankAccountsCard::read()
{
    if (m_isAsking || !m_terminal || !m_field->check())
        return;
    const Result<Instrument> card = m_terminal->read(m_typed->text());
    m_typed->clear();
    if (!card)
        return refuseCard(textOf(card.error()));
    m_field->setVerdict({});
    setAsking(true);
    Q_EMIT cardRead(card->token);
}

void BankAccountsCard::setBalances(const QList<AccountBalance>& balances)
{
    if (!m_isAsking)
        return;
    const bool hadFocus = m_balances->window()->focusWidget() == nullptr || m_typed->hasFocus();
    startAnew();
    m_model->setBalances(balances);
    m_hide.start();
    present();
    if (hadFocus)
        m_balances->setFocus();
}

void BankAccountsCard::refuseCard(const QString& why)
{
    if (m_ask->isHidden())
        return;
    setAsking(false);
    m_field->setVerdict({Field::State::Error, why});
    m_typed->setFocus();
}

void BankAccountsCard::setAsking(bool isAsking)
{
    m_isAsking = isAsking;
    m_typed->setReadOnly(isAsking);
}

void BankAccountsCard::hideBalances()
{
    m_hide.stop();
    m_model->hideBalances();
    present();
}

void BankAccountsCard::present()
{
    const bool isOpen = isShown() || !m_ask->isHidden();
    m_balances->setText(isShown() ? tr("Hide") : isOpen ? tr("Cancel") : tr("Balances"));
    m_balances->setIconName(isShown() ? u"eye"_s : u"eye-off"_s);
    m_balances->setEnabled(m_terminal && m_model->rowCount() > 0);
    m_balances->setToolTip(m_terminal ? QString() : tr("No card reader at this terminal"));
    fitColumns();
}

void BankAccountsCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitColumns();
}

/// In a narrow card the kind is more than the currency, which an amount tells as well.
void BankAccountsCard::fitColumns()
{
    const QAbstractItemView& cells = *m_table;
    int needed = 0;
    for (int column = 0; column < BankAccountsModel::ColumnCount; ++column)
        needed += qMax(
            cells.sizeHintForColumn(column), m_table->horizontalHeader()->sectionSizeHint(column));
    m_table->setColumnHidden(BankAccountsModel::Currencies, needed > width() - edges);
}

/// Whoever is away shows nothing: the window is locked.
void BankAccountsCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        startAnew();
}

} // namespace hui::customers
