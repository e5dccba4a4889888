// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/CustomersPage.h"

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/ReceiveCustomer.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/sync/Uplink.h"
#include "modules/customers/AccountNumber.h"
#include "modules/customers/ui/BankAccountsCard.h"
#include "modules/customers/ui/ConsentForm.h"
#include "modules/customers/ui/CustomerFinder.h"
#include "modules/customers/ui/CustomerForm.h"
#include "modules/customers/ui/CustomerTableModel.h"
#include "modules/customers/ui/DocumentsCard.h"
#include "modules/customers/ui/LinkForm.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/BackButton.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/PaneScroll.h"
#include "ui/PrintBox.h"
#include "ui/TableView.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 560; // a longer line is not read at a glance

/// The record of an id, as a page needs it.
Result<Customer> readRecord(Database& database, const QUuid& id)
{
    const auto record = CustomerRepository(database).byId(id);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "There is no such customer."));
    return **record;
}

} // namespace

CustomersPage::CustomersPage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_operation(newOperationId(services.clock, services.random))
    , m_finder(new CustomerFinder(services, this))
    , m_model(new CustomerTableModel(this))
    , m_table(new TableView(tr("Customers who were found"), this))
    , m_search(new QLineEdit(this))
    , m_tag(new QComboBox(this))
    , m_form(new CustomerForm(services, this))
    , m_consent(new ConsentForm(m_services, this))
    , m_record(new RecordView(services.shift, services.terminal, this))
    , m_link(new LinkForm(m_services, this))
    , m_box(new PrintBox(services.printing, this))
    , m_message(new MessageBar(this))
    , m_commit(new KeyButton(tr("Save"), KeyButton::Variant::Primary, this))
    , m_steps(new QStackedWidget(this))
    , m_header(new PageHeader(tr("Customers"), this))
    , m_new(new KeyButton(tr("New customer"), this))
{
    setObjectName(u"customers"_s);
    m_new->setObjectName(u"customers.new"_s);
    m_new->setIconName(u"plus"_s);
    m_new->setKey(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    connect(m_new, &KeyButton::clicked, this, &CustomersPage::startNew);
    m_header->addButton(m_new);
    m_header->setTrailing(m_record->actions());
    m_steps->addWidget(makeSearch());
    m_steps->addWidget(makeForm());
    m_steps->addWidget(m_record);
    m_steps->addWidget(m_consent);
    m_steps->addWidget(m_link);
    m_message->setObjectName(u"customers.message"_s);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(20, 0, 20, 16);
    body->setSpacing(12);
    body->addWidget(m_message);
    body->addWidget(m_steps, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addLayout(body, 1);
    setFocusProxy(m_search);
    presentHeader();
    listen();
    listenToReader();
    listenToConsents();
    listenToLinks();
    listenToMerges();
    listenToRefusals();
    listenToRights();
}

Card* CustomersPage::makeSearch()
{
    auto* card = new Card(this);
    m_search->setObjectName(u"customers.search"_s);
    m_search->setPlaceholderText(
        tr("Name, pinyin, initials, end of the phone, number of a certificate, account or card"));
    m_search->setAccessibleName(tr("Find a customer"));
    m_table->setObjectName(u"customers.found"_s);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->emptyState()->showEmpty(
        tr("Type to find a customer, or put a document on the reader"));
    card->setFlush();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(new Field(tr("Find a customer"), m_search, card), 1);
    m_tag->setObjectName(u"customers.label"_s);
    m_tag->setMinimumWidth(160);
    auto* label = new Field(tr("Label"), m_tag, card);
    label->hide(); // until the bank's list is read
    row->addWidget(label);
    card->body()->addLayout(row);
    card->body()->addWidget(m_table, 1);
    return card;
}

Card* CustomersPage::makeForm()
{
    auto* card = new Card(tr("Record"), this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(4, 0, 0, 4);
    column->addWidget(m_form);
    column->addStretch(1);
    m_form->setMaximumWidth(formWidth);
    auto* scroll = new PaneScroll(card);
    scroll->setWidget(content);
    card->body()->setContentsMargins(12, 0, 4, 12);
    card->body()->addWidget(scroll);
    m_commit->setObjectName(u"customers.save"_s);
    m_commit->setButtonSize(KeyButton::Size::Commit);
    m_commit->setKey(Qt::CTRL | Qt::Key_Return);
    card->footer()->addStretch();
    card->footer()->addWidget(makeBackButton(u"customers.back"_s, *card, [this] { stepBack(); }));
    card->footer()->addWidget(m_commit);
    return card;
}

void CustomersPage::listen()
{
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, this, &CustomersPage::find);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            openRow(qMax(0, m_table->currentIndex().row()));
    });
    // an answer that comes late must not talk into what was opened meanwhile
    const auto isSearching = [this] { return m_steps->currentIndex() == Search; };
    connect(m_finder, &CustomerFinder::found, this,
        [this, isSearching](const QList<FoundCustomer>& customers) {
            if (isSearching())
                m_message->clear();
            m_model->setCustomers(customers);
            m_table->emptyState()->showEmpty(nobodyText());
            m_table->selectRow(0);
        });
    connect(m_finder, &CustomerFinder::onlyOwn, this, [this, isSearching] {
        const bool isAccount
            = accountNumberOf(m_search->text(), m_services.shift.businessDate).has_value();
        if (isAccount)
            m_table->emptyState()->showEmpty(tr("Whose account it is can be told on line only"));
        if (isSearching())
            m_message->say(Mood::Warn, tr("Only this branch was searched"),
                isAccount ? tr("Accounts are known to the bank's core. Find by name or document.")
                          : tr("The platform did not answer."));
    });
    connect(m_finder, &CustomerFinder::failed, this, [this, isSearching](const Error& error) {
        if (isSearching())
            m_message->say(error);
    });
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_commit, &KeyButton::clicked, this, &CustomersPage::commit);
    connect(m_form, &CustomerForm::committed, this, &CustomersPage::commit);
    connect(m_record, &RecordView::changeAsked, this, &CustomersPage::startChange);
    connect(m_record, &RecordView::serveAsked, this, [this] { serve(); });
    connect(m_record, &RecordView::phoneAsked, this, &CustomersPage::toPhone);
    connect(m_record, &RecordView::stepAsked, this, &CustomersPage::takeStep);
    connect(m_record, &RecordView::goOnAsked, this, &CustomersPage::goOn);
    connect(m_record, &RecordView::payAsked, this, &CustomersPage::payFor);
    connect(m_record, &RecordView::logAsked, this, &CustomersPage::readLog);
    connect(m_record, &RecordView::bankAsked, this, &CustomersPage::readBank);
    connect(m_record, &RecordView::cardRead, this, &CustomersPage::askForBalances);
    connect(m_steps, &QStackedWidget::currentChanged, this, &CustomersPage::presentHeader);
    listenToDocuments();
    connect(m_record, &RecordView::olderAsked, this, [this] { askForDealings(m_dealings.next); });
    connect(m_record, &RecordView::revealAsked, this, &CustomersPage::reveal);
    connect(m_record, &RecordView::decided, this, &CustomersPage::decideOn);
    connect(&m_services.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        const bool isInClear = !m_record->isMasked() || m_record->bank().isShown();
        if (stream == u"customer" && m_steps->currentIndex() == Record && !isInClear)
            openRecord(m_record->record().id);
    });
}

void CustomersPage::openWith(const QString& argument)
{
    const QUuid id = QUuid::fromString(argument);
    if (!id.isNull())
        return openRecord(id);
    if (argument == u"new")
        return startNew();
    m_steps->setCurrentIndex(Search);
    m_search->setFocus();
}

void CustomersPage::refresh()
{
    m_services.sync.wake();
    find();
}

bool CustomersPage::stepBack()
{
    if (m_steps->currentIndex() == Search)
        return false;
    if (m_steps->currentIndex() == Record && m_record->stepBack())
        return true;
    if (m_record->documents()->isShowing()) {
        m_record->documents()->clear();
        return true;
    }
    m_record->mask();
    m_message->clear();
    const bool isOfRecord = m_steps->currentIndex() > Record
        || (m_steps->currentIndex() == Form && m_task != Task::Create);
    if (isOfRecord) {
        m_steps->setCurrentIndex(Record);
        m_record->setFocus();
        return true;
    }
    m_record->setAccounts({}); // what the billers said is of that look alone
    m_steps->setCurrentIndex(Search);
    m_search->setFocus();
    return true;
}

bool CustomersPage::reprint()
{
    return m_steps->currentWidget() == m_consent && m_consent->print();
}

void CustomersPage::setMasked(bool masked)
{
    if (masked)
        m_record->mask();
    else if (m_record->isVisible())
        m_record->askWhy(); // nothing is shown in clear without a reason
}

/// Up and Down choose among those who were found while one types.
bool CustomersPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const int row = m_table->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
    return true;
}

void CustomersPage::openRow(int row)
{
    const FoundCustomer& line = m_model->rows().at(row);
    if (line.isOwn)
        openRecord(line.id);
    else
        takeFromPlatform(line.id);
}

void CustomersPage::openRecord(const QUuid& id)
{
    m_opening = id;
    whenDone(m_services.store.run([id](Database& database) { return readRecord(database, id); }),
        this, [this, id](const Result<Customer>& record) {
            const bool isElsewhere = !record && record.error().kind == Error::Kind::Refused;
            if (isElsewhere)
                takeFromPlatform(id); // somebody who is linked, of another branch
            else
                showRecord(record);
        });
}

void CustomersPage::takeFromPlatform(const QUuid& id)
{
    UplinkRequest request;
    request.method = "POST";
    request.path = u"/v1/customers/%1:take"_s.arg(idText(id));
    request.key = newOperationId(m_services.clock, m_services.random);
    whenDone(m_services.uplink.ask(request), this,
        [this](const Result<UplinkAnswer>& answer) { taken(answer); });
}

void CustomersPage::taken(const Result<UplinkAnswer>& answer)
{
    m_opening = {};
    if (!answer)
        return m_message->say(answer.error());
    if (answer->isProblem())
        return m_message->say(Mood::Bad, answer->text(QLocale().language() == QLocale::Chinese));
    const QJsonObject told = answer->body;
    const auto store = [told](Database& database) -> Result<Customer> {
        const QString key = told.value("id"_L1).toString();
        const auto received
            = database.transaction([&] { return receiveCustomer(database, key, told); });
        if (!received)
            return std::unexpected(received.error());
        return readRecord(database, QUuid::fromString(key));
    };
    whenDone(m_services.store.run(store), this,
        [this](const Result<Customer>& record) { showRecord(record); });
}

void CustomersPage::showRecord(const Result<Customer>& record)
{
    m_opening = {};
    if (!record)
        return m_message->say(record.error());
    const bool isSameLook
        = m_steps->currentIndex() == Record && m_record->record().id == record->id;
    m_record->setRecord(*record, m_services.shift.businessDate);
    if (m_steps->currentIndex() != Record) {
        m_steps->setCurrentIndex(Record);
        m_record->setFocus();
    }
    readBillers();
    if (!isSameLook) // the billers are asked once
        readAccounts();
    readUnderway();
    readLines();
    readDealings();
    readDuplicates();
    if (!m_record->bank().isTold())
        readBank();
    presentHeader();
}

} // namespace hui::customers
