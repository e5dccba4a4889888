// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/ui/CasesPage.h"

#include "app/casework/CaseDraftRepository.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/customer/CustomerRepository.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/cases/ui/CaseDraftLine.h"
#include "modules/cases/ui/CaseFilterRow.h"
#include "modules/cases/ui/CasePane.h"
#include "modules/cases/ui/CaseText.h"
#include "ui/Card.h"
#include "ui/CurrentCustomer.h"
#include "ui/EmptyState.h"
#include "ui/Field.h"
#include "ui/FindBox.h"
#include "ui/KeyButton.h"
#include "ui/MainColumn.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/PrintBox.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"
#include "ui/WedgeScanner.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 1'000;
constexpr int leastKind = 6;
constexpr int pauseMs = 250;
constexpr int followMs = 5'000; // no engine pulls more often

CaseFilter filterOf(const QString& id)
{
    for (const auto& [name, filter] : caseFilters())
        if (name == id)
            return filter;
    return CaseFilter::Open;
}

/// The customers' names, masked, beside their cases.
Result<QList<CaseRow>> rowsOf(Database& database, const QList<Case>& cases)
{
    QList<CaseRow> rows;
    const CustomerRepository customers(database);
    for (const Case& each : cases) {
        CaseRow row{each};
        if (!each.customer.isNull()) {
            const auto record = customers.byId(each.customer);
            if (!record)
                return std::unexpected(record.error());
            if (*record)
                row.customer = masked(CustomerField::Name, (*record)->value(CustomerField::Name));
        }
        rows.append(row);
    }
    return rows;
}

/// What became of moves of this desk that were refused. When the page is first looked at also the
/// cases in its hands that were sent back and nobody has gone on with: the answer came to the
/// program of before, or while somebody else sat here.
Result<QList<RefusedMove>> refusalsToSay(
    Database& database, const QString& branch, const QString& device, bool isFirst)
{
    auto refusals = settleCases(database);
    if (!refusals || !isFirst)
        return refusals;
    const auto mine = CaseRepository(database).ofBranch(branch, CaseFilter::Mine, device, mostRows);
    if (!mine)
        return std::unexpected(mine.error());
    for (const Case& each : *mine) {
        const bool isSaid = std::ranges::any_of(*refusals,
            [&each](const RefusedMove& refused) { return refused.standing.id == each.id; });
        if (isNotDone(each) && !isSaid)
            refusals->append({each, u"case_not_done"_s});
    }
    return refusals;
}

} // namespace

const QList<std::pair<QString, CaseFilter>>& caseFilters()
{
    static const QList<std::pair<QString, CaseFilter>> all{{u"mine"_s, CaseFilter::Mine},
        {u"free"_s, CaseFilter::Free}, {u"open"_s, CaseFilter::Open},
        {u"phone"_s, CaseFilter::Phone}, {u"decided"_s, CaseFilter::Decided},
        {u"over"_s, CaseFilter::Over}, {u"all"_s, CaseFilter::All}};
    return all;
}

CasesPage::CasesPage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new CaseTableModel(services.device, this))
    , m_table(new TableView(tr("Cases of the branch"), this))
    , m_filter(new SegmentedControl(tr("Which cases"), this))
    , m_kind(new FindBox(this))
    , m_want(new QComboBox(this))
    , m_open(new KeyButton(tr("Take in"), this))
    , m_number(new QLineEdit(this))
    , m_find(new KeyButton(tr("Find"), this))
    , m_start(new KeyButton(tr("Start-on-phone code"), this))
    , m_pane(new CasePane(services.device, services.shift.businessDate, this))
    , m_paper(new PrintBox(services.printing, this))
    , m_message(new MessageBar(this))
    , m_draftLine(new CaseDraftLine(services, this))
{
    setObjectName(u"cases"_s);
    m_message->setObjectName(u"cases.message"_s);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_pane, 1);
    right->addWidget(m_paper);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeList(), 5);
    row->addLayout(right, 4);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(20, 0, 20, 16);
    body->setSpacing(12);
    body->addWidget(m_message);
    body->addLayout(row, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    m_start->setObjectName(u"cases.start"_s);
    m_start->setIconName(u"qrcode"_s);
    m_start->setKey(Qt::CTRL | Qt::Key_H);
    auto* header = new PageHeader(tr("Cases"), this);
    header->addButton(m_start);
    page->addWidget(header);
    page->addLayout(body, 1);
    setFocusProxy(m_table);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    listen();
}

Card* CasesPage::makeList()
{
    auto* card = new Card(tr("Inbox"), this);
    card->setFlush();
    m_filter->setObjectName(u"cases.filter"_s);
    m_filter->setSmall();
    m_filter->addOption(u"mine"_s, tr("Mine"));
    m_filter->addOption(u"free"_s, tr("Free"));
    m_filter->addOption(u"open"_s, tr("Branch"));
    m_filter->addOption(u"phone"_s, tr("Phone"));
    m_filter->addOption(u"decided"_s, tr("To follow up"));
    m_filter->addOption(u"over"_s, tr("Closed"));
    m_filter->addOption(u"all"_s, tr("All"));
    card->header()->addWidget(m_filter);
    m_table->setObjectName(u"cases.list"_s);
    m_table->setModel(m_model);
    new MainColumn(
        m_table, CaseTableModel::Kind, {CaseTableModel::Channel, CaseTableModel::Customer});
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(CaseTableModel::State, QHeaderView::Fixed);
    head->resizeSection(CaseTableModel::State, 120);
    card->body()->addWidget(makeEntry());
    card->body()->addWidget(makeRule(card));
    card->body()->addWidget(m_table, 1);
    makeFilter(*card);
    return card;
}

QWidget* CasesPage::makeEntry()
{
    auto* box = new QWidget(this);
    m_kind->setObjectName(u"cases.kind"_s);
    m_kind->setIconName(u"search"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(leastKind); // the longest kind does not widen the page
    m_want->setObjectName(u"cases.want"_s);
    m_want->setMinimumWidth(132);
    for (const QString& want : caseWants())
        m_want->addItem(CaseText::want(want), want);
    m_want->setCurrentIndex(static_cast<int>(caseWants().indexOf(u"apply"_s)));
    m_open->setObjectName(u"cases.open"_s);
    m_open->setKey(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_number->setObjectName(u"cases.number"_s);
    m_number->setPlaceholderText(tr("Number or scan"));
    m_number->setMaxLength(20);
    m_find->setObjectName(u"cases.find"_s);
    m_find->setKey(Qt::CTRL | Qt::Key_F);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(16, 8, 16, 12);
    row->setSpacing(8);
    row->addWidget(new Field(tr("Kind of business"), m_kind, box), 3);
    row->addWidget(new Field(tr("Wanted"), m_want, box), 1);
    row->addWidget(m_open, 0, Qt::AlignBottom);
    row->addSpacing(12);
    row->addWidget(new Field(tr("Case number"), m_number, box), 2);
    row->addWidget(m_find, 0, Qt::AlignBottom);
    return box;
}

void CasesPage::listen()
{
    connect(m_filter, &SegmentedControl::chosen, this, &CasesPage::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            const bool isChosen = m_table->selectionModel()->isRowSelected(index.row());
            if (isChosen || !m_isLeft) // the focus alone makes the first row current
                choose(index.row());
        });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (m_isLeft)
            return m_table->selectRow(index.row()), choose(index.row());
        m_pane->focusForm();
    });
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &CasesPage::reload);
    connect(m_kind, &FindBox::searched, this, &CasesPage::searchKinds);
    connect(m_kind, &FindBox::chosen, this, &CasesPage::wantAsUsual);
    connect(m_open, &KeyButton::clicked, this, &CasesPage::takeIn);
    connect(m_find, &KeyButton::clicked, this, &CasesPage::find);
    connect(m_start, &KeyButton::clicked, this, &CasesPage::printStart);
    connect(m_number, &QLineEdit::returnPressed, this, &CasesPage::find);
    connect(m_pane, &CasePane::typed, this, [this](const QMap<QString, QString>& entries) {
        m_typedCase = m_pane->shown()->id;
        m_typed = entries;
        m_pause.start();
    });
    m_follow.setInterval(followMs);
    connect(&m_follow, &QTimer::timeout, this, [this] {
        if (isVisible() && m_pane->isWithCustomer())
            m_services.sync.wake();
    });
    m_follow.start();
    connect(&m_pause, &QTimer::timeout, this, &CasesPage::keepDraft);
    connect(m_draftLine, &CaseDraftLine::told, this, &CasesPage::draftTold);
    connect(m_pane, &CasePane::moveAsked, this, &CasesPage::move);
    connect(m_pane, &CasePane::takeAsked, this, &CasesPage::takeOver);
    connect(m_pane, &CasePane::phoneAsked, this, &CasesPage::toPhone);
    connect(m_pane, &CasePane::photosAsked, this, &CasesPage::readPhotos);
    m_pane->setOffers(m_services.entries);
    connect(m_pane, &CasePane::customerAsked, this, [this] {
        if (const auto& shown = m_pane->shown())
            move({.caseId = shown->id, .customer = m_services.customer.record()});
    });
    const auto served = [this] { m_pane->setServed(!m_services.customer.record().isNull()); };
    connect(&m_services.customer, &CurrentCustomer::changed, this, served);
    served();
    connect(m_pane, &CasePane::serviceAsked, this,
        [this](
            const QString& module, const QString& argument) { m_services.open(module, argument); });
    connect(m_pane, &CasePane::printAsked, this, &CasesPage::print);
    connect(&m_services.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == u"service_case")
            reload();
        else if (stream == u"need" || stream == u"catalogue") // a new desk has none at first
            readKinds(m_kind->chosenId());
    });
    connect(&m_services.sync, &SyncEngine::settled, this, &CasesPage::reload);
    auto* scanner = new WedgeScanner(*this);
    connect(scanner, &WedgeScanner::scanned, this, [this](const QString& text) {
        m_number->setText(text);
        find();
    });
}

void CasesPage::openWith(const QString& argument)
{
    if (argument == u"new")
        return m_kind->setFocus();
    if (const QString list = u"list."_s; argument.startsWith(list))
        return showList(argument.sliced(list.size()));
    if (const QString need = u"need."_s; argument.startsWith(need))
        return beginWith(argument.sliced(need.size()));
    if (argument.startsWith(u"phone."))
        return toPhoneAtOnce(QUuid::fromString(argument.section(u'.', 1)));
    if (const QUuid id = QUuid::fromString(argument); !id.isNull()) {
        m_wanted = id;
        return showCase(id);
    }
    if (!argument.isEmpty()) {
        m_number->setText(argument);
        find();
    }
}

void CasesPage::refresh()
{
    reload();
}

bool CasesPage::reprint()
{
    if (!m_pane->shown())
        return false;
    print();
    return true;
}

void CasesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_needs.isEmpty())
        readKinds(m_keptKind);
    reload();
}

void CasesPage::reload()
{
    if (!isVisible() || !m_reading.begin())
        return;
    const auto read = [branch = m_services.shift.branch, device = m_services.device,
                          filter = filterOf(m_filter->current()),
                          isFirst = !m_isLookedAt](Database& database) -> Result<Inbox> {
        auto refusals = refusalsToSay(database, branch, device, isFirst);
        if (!refusals)
            return std::unexpected(refusals.error());
        const auto cases = CaseRepository(database).ofBranch(branch, filter, device, mostRows);
        if (!cases)
            return std::unexpected(cases.error());
        auto rows = rowsOf(database, *cases);
        if (!rows)
            return std::unexpected(rows.error());
        return Inbox{*std::move(rows), *std::move(refusals)};
    };
    whenDone(m_services.store.run(read), this, [this](const Result<Inbox>& inbox) {
        m_isLookedAt = m_isLookedAt || inbox;
        if (inbox)
            came(*inbox);
        else
            m_table->emptyState()->showFailed(tr("The cases cannot be read."));
        if (m_reading.end())
            reload();
    });
}

void CasesPage::came(const Inbox& inbox)
{
    const auto shown = m_pane->shown();
    const QUuid wanted = !m_wanted.isNull() ? m_wanted : shown ? shown->id : QUuid();
    m_listed = inbox.rows;
    QList<Case> cases;
    for (const CaseRow& row : inbox.rows)
        cases.append(row.value);
    m_listFilter->setKinds(cases);
    presentList();
    m_wanted = {};
    const int row = m_model->rowOf(wanted);
    if (row < 0 && !wanted.isNull())
        showCase(wanted); // it stands in another list now
    else if (m_model->rowCount() > 0 && (row >= 0 || !m_isLeft))
        m_table->selectRow(qMax(0, row));
    if (row >= 0)
        choose(row);
    sayRefusals(inbox.refusals);
    saySecond();
}

void CasesPage::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_isLeft = false;
    showCase(m_model->rows().at(row).value.id);
}

bool CasesPage::isShown(const QUuid& id) const
{
    return m_pane->shown() && m_pane->shown()->id == id;
}

} // namespace hui::cases
