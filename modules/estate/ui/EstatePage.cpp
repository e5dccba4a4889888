// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/ui/EstatePage.h"

#include "app/sync/SyncEngine.h"
#include "modules/estate/SettlementPaper.h"
#include "modules/estate/ui/EstateForm.h"
#include "modules/estate/ui/FiguresCard.h"
#include "modules/estate/ui/PartyCopiesCard.h"
#include "modules/estate/ui/SheetCard.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/MainColumn.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastMonth = 84; ///< "2026-02" in full

KeyButton* rowButton(
    const QString& text, const char* name, const QKeySequence& key, QWidget* parent)
{
    auto* button = new KeyButton(text, parent);
    button->setObjectName(QLatin1StringView(name));
    button->setButtonSize(KeyButton::Size::Small);
    button->setKey(key);
    return button;
}

} // namespace

EstatePage::EstatePage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_scanner(services.dataFolder + u"/scans"_s)
    , m_estateModel(new EstateTableModel({{tr("Community")}, {tr("Distance"), true}}, this))
    , m_estateTable(new TableView(tr("Communities"), this))
    , m_tabs(new QTabBar(this))
    , m_searchRow(new QWidget(this))
    , m_search(new QLineEdit(m_searchRow))
    , m_count(makeLabel({}, Type::Label, Token::Text2, m_searchRow))
    , m_model(new EstateTableModel(headingsOf(EstateList::Parties), this))
    , m_table(new TableView(tr("Parties"), this))
    , m_right(new QStackedWidget(this))
    , m_figures(new FiguresCard(this))
    , m_form(new EstateForm(
          services.shift.businessDate, {m_scanner, services.clock, services.random}, this))
    , m_copies(new PartyCopiesCard(this))
    , m_sheet(new SheetCard(services, this))
    , m_message(new MessageBar(this))
    , m_notice(rowButton(tr("New notice"), "estate.notice", Qt::CTRL | Qt::SHIFT | Qt::Key_N, this))
    , m_seen(rowButton(tr("Was told"), "estate.seen", Qt::CTRL | Qt::Key_T, this))
    , m_offer(rowButton(tr("New offer"), "estate.offer", Qt::CTRL | Qt::Key_O, this))
    , m_papers(rowButton(tr("Copies"), "estate.papers", Qt::CTRL | Qt::Key_I, this))
    , m_end(rowButton(tr("Leaves"), "estate.end", Qt::Key_F7, this))
{
    setObjectName(u"estate"_s);
    m_message->setObjectName(u"estate.message"_s);
    build();
    listen();
    setFocusProxy(m_estateTable);
    presentKeys();
}

void EstatePage::build()
{
    m_right->addWidget(m_figures);
    m_right->addWidget(m_form);
    m_right->addWidget(m_copies);
    m_right->addWidget(m_sheet);
    m_right->setFixedWidth(372);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    Card* estates = makeEstates();
    estates->setFixedWidth(264);
    row->addWidget(estates);
    row->addWidget(makeLists(), 1);
    row->addWidget(m_right);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(20, 0, 20, 16);
    body->setSpacing(12);
    body->addWidget(m_message);
    body->addLayout(row, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeHeader());
    page->addLayout(body, 1);
}

QWidget* EstatePage::makeHeader()
{
    auto* head = new PageHeader(tr("Estates and their parties"), this);
    const std::pair<PartyKind, Qt::Key> keys[] = {{PartyKind::Property, Qt::Key_F2},
        {PartyKind::Merchant, Qt::Key_F3}, {PartyKind::Resident, Qt::Key_F4}};
    for (const auto& [kind, key] : keys) {
        auto* button = new KeyButton(signText(kind), head);
        button->setObjectName(u"estate.sign."_s + nameOf(kind));
        button->setKey(key);
        connect(button, &KeyButton::clicked, this, [this, kind = kind] {
            SignUp draft;
            draft.estate = m_chosen;
            draft.kind = kind;
            start(draft);
        });
        m_sign.append({kind, button});
        head->addButton(button);
    }
    return head;
}

Card* EstatePage::makeEstates()
{
    auto* card = new Card(tr("Communities"), this);
    card->setFlush();
    m_estateTable->setObjectName(u"estate.estates"_s);
    m_estateTable->setModel(m_estateModel);
    QHeaderView* head = m_estateTable->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    card->body()->addWidget(m_estateTable);
    return card;
}

Card* EstatePage::makeLists()
{
    auto* card = new Card(this);
    card->setFlush();
    m_tabs->setObjectName(u"estate.tabs"_s);
    m_tabs->setAccessibleName(tr("Lists"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString& each :
        {tr("Parties"), tr("Notices"), tr("Offers"), tr("Settlement"), tr("Done here")})
        m_tabs->addTab(each);
    m_table->setObjectName(u"estate.list"_s);
    m_table->setModel(m_model);
    m_columns = new MainColumn(m_table, 1);
    card->body()->addWidget(m_tabs);
    card->body()->addWidget(makeSearch());
    card->body()->addWidget(m_table, 1);
    m_detail = makeLabel({}, Type::Body, Token::Text2, card);
    m_detail->setObjectName(u"estate.detail"_s);
    m_detail->setWordWrap(true);
    m_detail->setContentsMargins(16, 8, 16, 8);
    card->body()->addWidget(m_detail);
    for (KeyButton* button : {m_notice, m_seen, m_offer, m_end})
        card->footer()->addWidget(button);
    card->footer()->addStretch(1);
    return card;
}

void EstatePage::listen()
{
    connect(m_estateTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) { choose(m_estateModel->idAt(index.row())); });
    connect(m_estateTable, &QAbstractItemView::activated, this, [this] { m_table->setFocus(); });
    connect(m_tabs, &QTabBar::currentChanged, this, &EstatePage::showList);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &EstatePage::presentKeys);
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { rowActivated(index.row()); });
    connect(m_notice, &KeyButton::clicked, this, [this] { start(Publish{.estate = m_chosen}); });
    connect(m_seen, &KeyButton::clicked, this, [this] { startForRow(u"seen"_s); });
    connect(m_offer, &KeyButton::clicked, this, [this] { startForRow(u"offer"_s); });
    connect(m_end, &KeyButton::clicked, this, [this] { startForRow(u"end"_s); });
    connect(m_form, &EstateForm::committed, this,
        [this](
            const EstateAct& act, const QList<PaperCopy>& copies) { record({act, copies}, {}); });
    connect(m_form, &EstateForm::left, this, &EstatePage::leave);
    connect(m_sheet, &SheetCard::settleAsked, this,
        [this](const EstateAct& act) { record({act}, {}); });
    connect(m_sheet, &SheetCard::left, this, &EstatePage::leave);
    connect(m_figures, &FiguresCard::opened, this, &EstatePage::openLink);
    connect(m_figures, &FiguresCard::keepAsked, this, &EstatePage::keepFigures);
    connect(m_estateTable->emptyState(), &EmptyState::retryAsked, this, &EstatePage::readEstates);
    connect(&m_services.sync, &SyncEngine::settled, this, &EstatePage::readView);
    listenToCopies();
}

EstateList EstatePage::list() const
{
    return static_cast<EstateList>(qMax(0, m_tabs->currentIndex()));
}

std::optional<Party> EstatePage::chosenParty() const
{
    if (!m_view || list() != EstateList::Parties)
        return std::nullopt;
    const Party* party
        = m_view->party(QUuid::fromString(m_model->idAt(m_table->currentIndex().row())));
    return party ? std::optional(*party) : std::nullopt;
}

void EstatePage::showList()
{
    QList<EstateCells> rows;
    if (m_view)
        rows = rowsOf(list(), shownView(), m_acts);
    m_searchRow->setVisible(m_view && list() == EstateList::Parties);
    m_count->setText(countText());
    const QString before = m_model->idAt(m_table->currentIndex().row());
    m_model->setList(headingsOf(list()), rows);
    const bool isFirstWide = list() == EstateList::Notices || list() == EstateList::Settlements;
    const int wide = isFirstWide ? 0 : list() == EstateList::Done ? 2 : 1;
    m_columns->setColumn(wide, list() == EstateList::Offers ? QList{3, 2} : QList<int>(),
        list() == EstateList::Settlements ? leastMonth : MainColumn::usualLeast);
    m_table->emptyState()->showEmpty(m_view ? m_typed.isEmpty() || list() != EstateList::Parties
                ? emptyText(list())
                : tr("Nobody here has that name or is of that building.")
                                            : tr("Choose a community at the left."));
    if (!rows.isEmpty())
        m_table->selectRow(qMax(0, m_model->rowOf(before)));
    presentKeys();
}

/// An offer is read out to the customer: its words, its term, how far it goes.
void EstatePage::presentOffer()
{
    const int row = m_table->currentIndex().row();
    const bool isOffer = list() == EstateList::Offers && row >= 0 && row < m_model->rowCount();
    m_detail->setVisible(isOffer);
    if (isOffer)
        m_detail->setText(m_model->rows().at(row).cells.join(u" · "_s));
}

/// What can be done here and with the row that is chosen.
void EstatePage::presentKeys()
{
    presentOffer();
    const auto party = chosenParty();
    const bool isActive = party && m_view && party->isActiveOn(m_view->day);
    for (const auto& [kind, button] : m_sign)
        button->setVisible(m_view && m_view->estate.templ.party(kind));
    m_notice->setEnabled(m_view.has_value());
    m_seen->setVisible(isActive && party->kind != PartyKind::Bank);
    m_offer->setVisible(isActive && party->kind == PartyKind::Merchant);
    m_papers->setVisible(party && hasCopies(*party));
    m_end->setVisible(party && !party->isEnded && party->kind != PartyKind::Bank);
}

void EstatePage::rowActivated(int row)
{
    if (!m_view || list() != EstateList::Settlements)
        return;
    const Settlement* sheet = m_view->settlement(m_model->idAt(row));
    if (!sheet)
        return;
    m_sheet->setSheet(*m_view, *sheet);
    m_right->setCurrentWidget(m_sheet);
}

void EstatePage::openWith(const QString& argument)
{
    static const QMap<QString, EstateList> lists{
        {u"settlement"_s, EstateList::Settlements}, {u"offers"_s, EstateList::Offers}};
    m_tabs->setCurrentIndex(
        static_cast<int>(lists.value(argument.section(u'.', 0, 0), EstateList::Parties)));
    if (const QString estate = argument.section(u'.', 1); !estate.isEmpty()) {
        m_wanted = estate;
        takeWanted();
    }
    m_estateTable->setFocus();
}

/// The community that another page asked for, once the communities are here.
void EstatePage::takeWanted()
{
    const int row = m_wanted.isEmpty() ? -1 : m_estateModel->rowOf(m_wanted);
    if (row < 0)
        return;
    m_wanted.clear();
    m_estateTable->selectRow(row);
}

void EstatePage::keepFigures()
{
    if (!m_view)
        return;
    const auto path
        = keepParticipation(*m_view, m_services.shift, m_services.bank, m_services.dataFolder);
    if (!path)
        return m_message->say(path.error());
    m_message->say(Mood::Ok, tr("The figures were kept"), *path);
}

bool EstatePage::stepBack()
{
    if (m_right->currentWidget() == m_figures && !m_typed.isEmpty()) {
        m_search->clear();
        find();
        return true;
    }
    if (m_right->currentWidget() == m_figures)
        return false;
    leave();
    return true;
}

bool EstatePage::reprint()
{
    return m_right->currentWidget() == m_sheet && m_sheet->print();
}

void EstatePage::leave()
{
    m_right->setCurrentWidget(m_figures);
    m_table->setFocus();
}

void EstatePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readEstates();
}

void EstatePage::refresh()
{
    readEstates();
    readView();
}

} // namespace hui::estate
