// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/CounterfeitStep.h"

#include "app/core/Async.h"
#include "app/core/Masking.h"
#include "app/customer/OpenRecord.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/cash/CashPapers.h"
#include "modules/cash/SheetFile.h"
#include "ui/Card.h"
#include "ui/CurrentCustomer.h"
#include "ui/DenominationGrid.h"
#include "ui/DocumentFill.h"
#include "ui/Field.h"
#include "ui/MaskedLine.h"
#include "ui/SheetView.h"
#include "ui/Type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hui::cash {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineCount = 4;

/// A document and where its PDF lies.
struct Printed {
    Seizure seizure;
    QString file;
};

bool isCoin(const QString& denomination)
{
    for (const Denomination& one : denominations(Currency::CNY))
        if (one.id == denomination)
            return one.coin;
    return false;
}

/// Who brought the money: of a customer for whom somebody came that is the agent, the customer is
/// not here.
QUuid bringerOf(const CurrentCustomer& customer)
{
    return customer.agent().isNull() ? customer.record() : customer.agent();
}

} // namespace

CounterfeitStep::CounterfeitStep(const Services& services, QWidget* parent)
    : TillStep(services, parent)
    , m_operation(newOperation())
    , m_name(new MaskedLine(this))
    , m_document(new MaskedLine(this))
    , m_nameField(new Field(tr("Holder"), m_name, this))
    , m_inSight(new QCheckBox(tr("It never left the holder's sight"), this))
    , m_marked(new QCheckBox(tr("Notes stamped, coins bagged and sealed"), this))
    , m_rightTold(new QCheckBox(tr("The holder was told of the right to an appraisal"), this))
    , m_paper(new SheetView(tr("Document"), this))
    , m_seize(new KeyButton(tr("Seize"), KeyButton::Variant::Authorise, this))
    , m_print(new KeyButton(tr("Print again (PDF)"), this))
{
    m_paper->setObjectName(QStringLiteral("counterfeit.paper"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    row->addWidget(makeForm());
    row->addWidget(makePaper(), 1);
    new DocumentFill(*this, services,
        {.form = this, .name = m_name, .number = m_document, .place = m_nameField});
    connect(&services.customer, &CurrentCustomer::changed, this, &CounterfeitStep::customerChanged);
    connect(m_seize, &KeyButton::clicked, this, &CounterfeitStep::seize);
    connect(m_print, &KeyButton::clicked, this, &CounterfeitStep::print);
}

Card* CounterfeitStep::makeForm()
{
    auto* card = new Card(tr("Counterfeit money"), this);
    card->setFixedWidth(520);
    QVBoxLayout* body = card->body();
    body->setSpacing(8);
    body->addWidget(
        makeLabel(tr("Face, serial number of a note, pieces"), Type::Label, Token::Text2, card));
    for (int line = 0; line < lineCount; ++line)
        body->addLayout(makeLine());
    m_name->setObjectName(QStringLiteral("counterfeit.holder"));
    m_name->setMaxLength(64);
    m_name->setMask([](const QString& entry) { return maskName(entry); });
    m_nameField->setRequired();
    body->addWidget(m_nameField);
    m_document->setObjectName(QStringLiteral("counterfeit.document"));
    m_document->setMaxLength(32);
    m_document->setMask([](const QString& entry) { return maskIdNumber(entry); });
    body->addWidget(new Field(tr("Identity document, if shown"), m_document, card));
    m_inSight->setObjectName(QStringLiteral("counterfeit.inSight"));
    m_marked->setObjectName(QStringLiteral("counterfeit.marked"));
    m_rightTold->setObjectName(QStringLiteral("counterfeit.rightTold"));
    for (QCheckBox* box : {m_inSight, m_marked, m_rightTold})
        body->addWidget(box);
    m_message->setObjectName(QStringLiteral("counterfeit.message"));
    body->addWidget(m_message);
    body->addStretch();
    m_seize->setObjectName(QStringLiteral("counterfeit.seize"));
    m_seize->setButtonSize(KeyButton::Size::Commit);
    m_seize->setKey(Qt::Key_F4);
    card->footer()->addStretch();
    card->footer()->addWidget(m_seize);
    return card;
}

QHBoxLayout* CounterfeitStep::makeLine()
{
    const Line line{new QComboBox(this), new QLineEdit(this), new QSpinBox(this)};
    const QString number = QString::number(m_lines.size() + 1);
    line.denomination->setObjectName(QStringLiteral("counterfeit.face.") + number);
    line.denomination->setAccessibleName(tr("Face of piece %1").arg(number));
    line.denomination->addItem(QStringLiteral("—"));
    for (const Denomination& one : denominations(Currency::CNY))
        line.denomination->addItem(faceText(one.face), one.id);
    line.serial->setObjectName(QStringLiteral("counterfeit.serial.") + number);
    line.serial->setAccessibleName(tr("Serial number of piece %1").arg(number));
    line.serial->setMaxLength(20);
    line.pieces->setObjectName(QStringLiteral("counterfeit.pieces.") + number);
    line.pieces->setAccessibleName(tr("Number of pieces %1").arg(number));
    line.pieces->setRange(1, 99'999);
    line.pieces->setFixedWidth(88);
    line.denomination->setFixedWidth(112);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(line.denomination);
    row->addWidget(line.serial, 1);
    row->addWidget(line.pieces);
    m_lines.append(line);
    connect(line.denomination, &QComboBox::currentIndexChanged, this,
        [this, line] { showSerial(line); });
    showSerial(line);
    return row;
}

void CounterfeitStep::showSerial(const Line& line)
{
    const QString denomination = line.denomination->currentData().toString();
    line.serial->setEnabled(!denomination.isEmpty() && !isCoin(denomination));
    line.pieces->setEnabled(isCoin(denomination));
    if (!line.serial->isEnabled())
        line.serial->clear();
    if (!line.pieces->isEnabled())
        line.pieces->setValue(1); // a note is one, by its number
}

Card* CounterfeitStep::makePaper()
{
    auto* card = new Card(tr("Document"), this);
    card->setFlush();
    card->body()->addWidget(m_paper);
    m_print->setObjectName(QStringLiteral("counterfeit.print"));
    m_print->setIconName(QStringLiteral("printer"));
    m_print->setEnabled(false);
    card->footer()->addStretch();
    card->footer()->addWidget(m_print);
    return card;
}

void CounterfeitStep::present(const TillDay& day)
{
    m_day = day;
    m_seize->setEnabled(day.till.has_value());
}

void CounterfeitStep::start()
{
    fillIn();
    m_lines.first().denomination->setFocus(Qt::TabFocusReason);
}

void CounterfeitStep::fillIn()
{
    const QUuid record = bringerOf(m_services.customer);
    if (record.isNull() || !m_name->entry().isEmpty() || !m_document->entry().isEmpty())
        return;
    m_record = record;
    const auto read = [record, shift = m_services.shift](Database& database) {
        return recordForForm(database, shift, record, u"cash.seize"_s);
    };
    whenDone(m_services.store.run(read), this, [this, record](const Result<Customer>& found) {
        const bool isWanted
            = record == m_record && m_name->entry().isEmpty() && m_document->entry().isEmpty();
        if (!found || !isWanted)
            return; // it is typed from the document, as for anybody
        const auto document = documentOf(*found, m_services.shift.businessDate);
        m_filled = {found->value(CustomerField::Name), document ? document->number : QString()};
        m_name->setEntry(m_filled.name);
        m_document->setEntry(m_filled.documentNumber);
    });
}

bool CounterfeitStep::isAsFilled() const
{
    return m_name->entry() == m_filled.name && m_document->entry() == m_filled.documentNumber;
}

/// What was filled in leaves with who it is of; what was typed stays with the money.
void CounterfeitStep::customerChanged()
{
    if (bringerOf(m_services.customer) == m_record)
        return;
    if (isAsFilled()) {
        m_name->setEntry({});
        m_document->setEntry({});
    }
    m_record = {};
    m_filled = {};
    if (isVisible())
        fillIn();
}

QList<CounterfeitPieces> CounterfeitStep::pieces() const
{
    QList<CounterfeitPieces> all;
    for (const Line& line : m_lines)
        if (const QString id = line.denomination->currentData().toString(); !id.isEmpty())
            all.append({id, line.serial->text().trimmed(), line.pieces->value()});
    return all;
}

SeizeCounterfeit CounterfeitStep::wanted() const
{
    return {m_operation, m_services.shift, pieces(),
        {m_name->entry().trimmed(), m_document->entry().trimmed()}, m_inSight->isChecked(),
        m_marked->isChecked(), m_rightTold->isChecked(), {}, m_services.clock.nowUtc()};
}

ApprovalRequest CounterfeitStep::request() const
{
    int count = 0;
    for (const CounterfeitPieces& one : pieces())
        count += one.pieces;
    ApprovalRequest asked;
    asked.operation = m_operation;
    asked.kind = QStringLiteral("cash.seize");
    asked.maker = m_services.shift;
    asked.title = tr("Seize counterfeit money");
    asked.facts = {{tr("Pieces"), QString::number(count)},
        {tr("Business day"), m_services.shift.businessDate.toString(Qt::ISODate)}};
    asked.changes
        = {{tr("Register of counterfeit money"), QStringLiteral("—"), tr("%1 pieces").arg(count)}};
    asked.reason = tr("Two staff, in the holder's sight.");
    return asked;
}

void CounterfeitStep::seize()
{
    if (!m_nameField->check())
        return;
    m_message->clear();
    if (const auto fine = checkSeizure(wanted()); !fine)
        return m_message->say(fine.error());
    actSigned(m_seize, request(), wanted(), &SeizeCounterfeit::witness, seizeCounterfeit,
        [this](const Seizure& seizure) {
            m_number = seizure.number;
            clear();
            m_services.sync.wake();
            print();
            Q_EMIT moved();
        });
}

void CounterfeitStep::print()
{
    const auto work
        = [number = m_number, head = PaperHead{m_services.bank, m_services.shift.branch},
              folder = m_services.dataFolder](Database& database) -> Result<Printed> {
        const Result<Seizure> seizure = noteSeizurePrint(database, number);
        if (!seizure)
            return std::unexpected(seizure.error());
        const auto file = writePaper(
            seizurePaper(*seizure, head), QStringLiteral("counterfeit-") + number, folder);
        if (!file)
            return std::unexpected(file.error());
        return Printed{*seizure, *file};
    };
    act(m_print, work, [this](const Printed& printed) {
        m_paper->setDocument(
            seizurePaper(printed.seizure, {m_services.bank, m_services.shift.branch}));
        m_message->say(Mood::Ok, tr("Document %1").arg(printed.seizure.number),
            printed.seizure.reportDue ? tr("So many at once are told to the police.") : QString());
    });
}

/// What was ticked is ticked again before the eyes of the holder.
QJsonObject CounterfeitStep::putAway()
{
    if (isBusy())
        return {};
    QJsonArray lines;
    for (const CounterfeitPieces& one : pieces())
        lines.append(QJsonObject{
            {u"face"_s, one.denomination}, {u"serial"_s, one.serial}, {u"pieces"_s, one.pieces}});
    if (lines.isEmpty() && isAsFilled()) { // nothing was entered
        clear();
        return {};
    }
    const QJsonObject kept{
        {u"lines"_s, lines}, {u"holder"_s, m_name->entry()}, {u"document"_s, m_document->entry()}};
    clear();
    return kept;
}

void CounterfeitStep::bringBack(const QJsonObject& kept)
{
    const QJsonArray lines = kept.value(u"lines"_s).toArray();
    for (qsizetype i = 0; i < qMin(lines.size(), m_lines.size()); ++i) {
        const Line& line = m_lines.at(i);
        const QJsonObject one = lines.at(i).toObject();
        line.denomination->setCurrentIndex(
            qMax(0, line.denomination->findData(one.value(u"face"_s).toString())));
        if (line.serial->isEnabled())
            line.serial->setText(one.value(u"serial"_s).toString());
        if (line.pieces->isEnabled())
            line.pieces->setValue(one.value(u"pieces"_s).toInt(1));
    }
    m_name->setEntry(kept.value(u"holder"_s).toString());
    m_document->setEntry(kept.value(u"document"_s).toString());
}

void CounterfeitStep::clear()
{
    m_operation = newOperation();
    for (const Line& line : m_lines)
        line.denomination->setCurrentIndex(0);
    m_name->setEntry({});
    m_document->setEntry({});
    m_filled = {};
    for (QCheckBox* box : {m_inSight, m_marked, m_rightTold})
        box->setChecked(false);
}

} // namespace hui::cash
