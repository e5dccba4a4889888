// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/LineView.h"

#include "app/catalogue/OpenPlatformRepository.h"
#include "app/core/Async.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/sync/Uplink.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNeeds = 1000; // several times what the catalogue has
const QString anyFlow = u"all"_s;
const QString shoppingWord = u"huixiaofei"_s; ///< whose line has it, has the offers

} // namespace

QString nameShown(const LifeLine& line)
{
    return QLocale().language() == QLocale::Chinese ? line.name : line.nameEn;
}

LineView::LineView(const QList<LifeLine>& lines, const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_lines(lines)
    , m_flow(new SegmentedControl(tr("Flow"), this))
    , m_card(new Card(nameShown(lines.first()), this))
    , m_model(new LineTableModel(this))
    , m_table(new TableView(tr("Services"), this))
{
    m_table->setObjectName(u"line."_s + (isOfScenes() ? u"scenes"_s : lines.first().id));
    m_table->setModel(m_model);
    QHeaderView* const head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(LineTableModel::Name, QHeaderView::Stretch);
    for (const auto& [section, width] : {std::pair{LineTableModel::For, 112},
             std::pair{LineTableModel::Flow, 112}, std::pair{LineTableModel::Where, 256}})
        head->resizeSection(section, width);
    m_card->setFlush();
    m_card->setSubtitle(tr("Enter opens it where it is done"));
    m_card->body()->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 0, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeChoices());
    column->addWidget(m_card, 1);
    setFocusProxy(m_choice ? static_cast<QWidget*>(m_choice) : m_table);
    connect(m_table, &QAbstractItemView::activated, this, &LineView::openCurrent);
    connect(&services.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (isVisible() && (stream == u"need" || stream == u"catalogue"))
            readNeeds();
    });
    showLine(lines.first().id);
}

bool LineView::isOfScenes() const
{
    return m_lines.first().kind == LifeLine::Kind::Scene;
}

/// Of the scenes one, and of the four flows one or all.
QWidget* LineView::makeChoices()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    if (isOfScenes()) {
        m_choice = new SegmentedControl(tr("Scene"), box);
        m_choice->setObjectName(u"line.scene"_s);
        for (const LifeLine& each : m_lines)
            m_choice->addOption(each.id, nameShown(each));
        connect(m_choice, &SegmentedControl::chosen, this, &LineView::showLine);
        row->addWidget(m_choice);
    }
    m_flow->setObjectName(u"line.flow"_s);
    m_flow->addOption(anyFlow, tr("All"));
    for (const QString& flow : needFlows())
        m_flow->addOption(flow, LineTableModel::flowShown(flow), LineTableModel::iconOf(flow));
    connect(m_flow, &SegmentedControl::chosen, this, &LineView::showEntries);
    row->addWidget(m_flow);
    row->addStretch(1);
    return box;
}

void LineView::showLine(const QString& line)
{
    const auto chosen = std::ranges::find(m_lines, line, &LifeLine::id);
    if (chosen == m_lines.end())
        return;
    m_line = line;
    m_card->setTitle(nameShown(*chosen));
    showEntries();
    if (isVisible())
        readOffers();
}

void LineView::showEntries()
{
    const auto line = std::ranges::find(m_lines, m_line, &LifeLine::id);
    QList<LineEntry> entries = entriesUnder(*line, m_needs, m_services.entries);
    const bool isFiltered = m_flow->current() != anyFlow;
    if (hasOffers())
        entries += entriesOf(m_offers);
    if (isFiltered)
        entries.removeIf([this](const LineEntry& each) { return each.flow != m_flow->current(); });
    m_table->emptyState()->showEmpty(isFiltered
            ? tr("The catalogue has nothing of this line in this flow.")
            : tr("Neither this desk nor the catalogue has anything here."));
    m_model->setEntries(entries);
    if (!entries.isEmpty())
        m_table->selectRow(0);
}

void LineView::readNeeds()
{
    const auto read
        = [](Database& database) { return OpenPlatformRepository(database).needs({}, mostNeeds); };
    whenDone(m_services.store.run(read), this, [this](const Result<QList<Need>>& needs) {
        if (!needs)
            return m_table->emptyState()->showFailed(textOf(needs.error()));
        m_needs = *needs;
        showEntries();
    });
}

/// Whether offers of merchants stand under the line that is shown.
bool LineView::hasOffers() const
{
    const auto line = std::ranges::find(m_lines, m_line, &LifeLine::id);
    return line != m_lines.end() && serves(*line, shoppingWord);
}

/// What holds now is the platform's to say: without the line there are none, and it is said.
void LineView::readOffers()
{
    if (!hasOffers())
        return;
    UplinkRequest request;
    request.method = "GET";
    request.path = u"/v1/offers"_s;
    whenDone(m_services.uplink.ask(request), this, [this](const Result<UplinkAnswer>& answer) {
        const bool isTold = answer && !answer->isProblem();
        const auto offers
            = isTold ? offersFromJson(answer->body) : Result<QList<OfferHere>>(m_offers);
        m_card->setSubtitle(isTold && offers
                ? tr("Enter opens it where it is done")
                : tr("Offers of merchants cannot be shown: the platform does not answer"));
        if (!offers || *offers == m_offers)
            return;
        m_offers = *offers;
        showEntries();
    });
}

void LineView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readNeeds();
    readOffers();
}

void LineView::openCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const LineEntry& entry = m_model->rows().at(row);
    m_services.open(entry.module, entry.argument);
}

void LineView::openWith(const QString& argument)
{
    if (m_choice && std::ranges::find(m_lines, argument, &LifeLine::id) != m_lines.end()) {
        m_choice->setCurrent(argument);
        showLine(argument);
    }
    m_table->setFocus();
}

} // namespace hui::community
