// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/ui/QueuePage.h"

#include "app/core/Clock.h"
#include "app/sync/SyncEngine.h"
#include "modules/queue/ui/FiguresView.h"
#include "modules/queue/ui/HallCode.h"
#include "modules/queue/ui/WindowCard.h"
#include "ui/Card.h"
#include "ui/CurrentCustomer.h"
#include "ui/EmptyState.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/PrintBox.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"
#include "ui/WedgeScanner.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hui::queue {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMs = 5'000; // people wait in the hall
constexpr int secondMs = 1'000;
const QString ticketMark = u"ticket."_s;

} // namespace

QueuePage::QueuePage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_line(new QueueLine(services.uplink, services.clock, services.random, this))
    , m_model(new TicketTableModel(this))
    , m_table(new TableView(tr("Tickets of the branch"), this))
    , m_which(new SegmentedControl(tr("Which tickets"), this))
    , m_lists(new QStackedWidget(this))
    , m_figures(new FiguresView(this))
    , m_window(new WindowCard(this))
    , m_message(new MessageBar(this))
    , m_class(new QComboBox(this))
    , m_draw(new KeyButton(tr("Draw a number"), this))
    , m_drawing(new QWidget(this))
    , m_hall(new HallCode(this))
    , m_hallButton(new KeyButton(tr("Code for the hall"), this))
    , m_box(new PrintBox(services.printing, this))
    , m_act(new KeyButton(tr("Call"), this))
    , m_leave(new KeyButton(tr("Left"), this))
    , m_pdf(new KeyButton(tr("Keep as PDF"), this))
    , m_csv(new KeyButton(tr("Keep as CSV"), this))
{
    setObjectName(u"queue"_s);
    m_message->setObjectName(u"queue.message"_s);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_window, 1);
    right->addWidget(makeDraw());
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeList(), 5);
    row->addLayout(right, 3);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(20, 0, 20, 16);
    body->setSpacing(12);
    body->addWidget(m_message);
    body->addLayout(row, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    m_hallButton->setObjectName(u"queue.hall"_s);
    m_hallButton->setIconName(u"qrcode"_s);
    m_hallButton->setKey(Qt::CTRL | Qt::Key_H);
    auto* header = new PageHeader(tr("Queue"), this);
    header->addButton(m_hallButton);
    page->addWidget(header);
    page->addLayout(body, 1);
    setFocusProxy(m_table);
    listen();
    present();
}

Card* QueuePage::makeList()
{
    m_list = new Card(tr("Tickets"), this);
    Card* const card = m_list;
    card->setFlush();
    m_which->setObjectName(u"queue.which"_s);
    m_which->setSmall();
    m_which->addOption(u"line"_s, tr("Waiting"));
    m_which->addOption(u"booked"_s, tr("Booked"));
    m_which->addOption(u"parked"_s, tr("Parked"));
    m_which->addOption(u"missed"_s, tr("Missed"));
    m_which->addOption(u"figures"_s, tr("Today"));
    card->header()->addWidget(m_which);
    m_table->setObjectName(u"queue.tickets"_s);
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(TicketTableModel::Name, QHeaderView::Stretch);
    head->setSectionResizeMode(TicketTableModel::Hint, QHeaderView::Fixed);
    head->resizeSection(TicketTableModel::Hint, 136);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_figures);
    card->body()->addWidget(m_lists);
    m_act->setObjectName(u"queue.act"_s);
    m_leave->setObjectName(u"queue.rowleft"_s);
    m_pdf->setObjectName(u"queue.pdf"_s);
    m_pdf->setKey(Qt::CTRL | Qt::Key_E);
    m_csv->setObjectName(u"queue.csv"_s);
    card->footer()->addStretch();
    for (KeyButton* button : {m_leave, m_act, m_csv, m_pdf})
        card->footer()->addWidget(button);
    return card;
}

Card* QueuePage::makeDraw()
{
    m_drawCard = new Card(tr("Draw for a customer"), this);
    Card* const card = m_drawCard;
    m_class->setObjectName(u"queue.class"_s);
    m_class->setMinimumWidth(120);
    m_draw->setObjectName(u"queue.draw"_s);
    m_draw->setIconName(u"ticket"_s);
    m_draw->setKey(Qt::CTRL | Qt::Key_G);
    auto* row = new QHBoxLayout(m_drawing);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Field(tr("Class"), m_class, card), 1);
    row->addWidget(m_draw, 0, Qt::AlignBottom);
    card->body()->addWidget(m_drawing);
    card->body()->addWidget(m_hall);
    card->body()->addWidget(m_box);
    m_hall->hide();
    return card;
}

void QueuePage::listen()
{
    connect(m_line, &QueueLine::viewChanged, this, &QueuePage::viewCame);
    connect(m_line, &QueueLine::failed, this, [this] {
        m_wanted = {}; // nobody is called when the line is back
        m_table->emptyState()->showFailed(m_line->why());
        sayLine();
    });
    connect(m_line, &QueueLine::moved, this, &QueuePage::moved);
    connect(m_line, &QueueLine::refused, this,
        [this](const QString& why) { m_message->say(Mood::Bad, why); });
    connect(m_line, &QueueLine::asking, this, [this] {
        sayLine();
        present();
    });
    connect(m_which, &SegmentedControl::chosen, this, &QueuePage::present);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &QueuePage::presentRow);
    connect(m_table, &QAbstractItemView::activated, this, &QueuePage::actOnRow);
    connect(m_table->emptyState(), &EmptyState::retryAsked, m_line, &QueueLine::refresh);
    auto* scanner = new WedgeScanner(*this);
    connect(scanner, &WedgeScanner::scanned, this, &QueuePage::scanned);
    connect(m_window, &WindowCard::nextAsked, this, &QueuePage::next);
    connect(m_window, &WindowCard::stepAsked, this, &QueuePage::step);
    connect(m_act, &KeyButton::clicked, this, &QueuePage::actOnRow);
    connect(m_leave, &KeyButton::clicked, this, &QueuePage::leaveRow);
    connect(m_draw, &KeyButton::clicked, this, &QueuePage::draw);
    connect(m_hallButton, &KeyButton::clicked, this, &QueuePage::askHallCode);
    connect(m_hall, &HallCode::printAsked, this, &QueuePage::printHallCode);
    connect(m_hall, &HallCode::closed, this, &QueuePage::stepBack);
    connect(m_pdf, &KeyButton::clicked, this, [this] { keep(SheetForm::Pdf); });
    connect(m_csv, &KeyButton::clicked, this, [this] { keep(SheetForm::Csv); });
    connect(&m_services.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == u"queue" && isVisible())
            m_line->refresh();
    });
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_line->refresh();
    });
    m_rest.start();
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, &QueuePage::tick);
    m_second.start();
}

void QueuePage::openWith(const QString& argument)
{
    if (argument == u"next")
        return next();
    if (argument.startsWith(ticketMark)) {
        m_wanted = QUuid::fromString(argument.sliced(ticketMark.size()));
        return m_line->refresh();
    }
    const auto here = held();
    if (argument == u"park" && here && here->state == TicketState::Serving)
        return step(TicketStep::Park, {});
    if (argument == u"park" && !here && m_services.customer.customer())
        m_services.customer.park(); // who came without a number
}

void QueuePage::refresh()
{
    m_line->refresh();
}

void QueuePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_line->refresh();
}

void QueuePage::tick()
{
    if (!isVisible())
        return;
    const QDateTime now = m_services.clock.nowUtc();
    m_window->tick(now);
    m_model->tick(now);
}

/// What is kept is what is shown.
void QueuePage::keep(SheetForm form)
{
    if (!m_line->view())
        return;
    const auto path = writeQueueSheet(*m_line->view(),
        m_services.bank + u" · "_s + m_services.branchName, m_services.dataFolder, form);
    if (!path)
        return m_message->say(path.error());
    m_message->say(Mood::Ok, tr("The figures were kept"), *path);
}

} // namespace hui::queue
