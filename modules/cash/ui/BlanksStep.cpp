// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/BlanksStep.h"

#include "app/sync/SyncEngine.h"
#include "modules/cash/ui/BlankTableModel.h"
#include "ui/AuthoriseDialog.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/Field.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hui::cash {

namespace {

constexpr int longestNumber = 12;

QLineEdit* makeNumber(const char* name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1StringView(name));
    edit->setMaxLength(longestNumber);
    edit->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,12}")), edit));
    return edit;
}

} // namespace

BlanksStep::BlanksStep(const Services& services, QWidget* parent)
    : TillStep(services, parent)
    , m_operation(newOperation())
    , m_model(new BlankTableModel(this))
    , m_act(new SegmentedControl(tr("What is done"), this))
    , m_kind(new QComboBox(this))
    , m_first(makeNumber("blanks.first", this))
    , m_last(makeNumber("blanks.last", this))
    , m_reason(new QLineEdit(this))
    , m_counts(new QWidget(this))
    , m_countRows(new QVBoxLayout(m_counts))
    , m_commit(new KeyButton({}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    row->addWidget(makeStock(), 1);
    row->addWidget(makeForm());
    connect(m_act, &SegmentedControl::chosen, this, &BlanksStep::showAct);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BlanksStep::showNumber);
    connect(m_commit, &KeyButton::clicked, this, &BlanksStep::commit);
    showKinds();
    showAct();
}

Card* BlanksStep::makeStock()
{
    auto* card = new Card(tr("Blank forms in the box"), this);
    card->setFlush();
    m_view = new TableView(tr("Blank forms in the box"), card);
    m_view->setObjectName(QStringLiteral("blanks.table"));
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(BlankTableModel::Kind, QHeaderView::Stretch);
    m_view->emptyState()->showEmpty(tr("There are no blank forms in this box."));
    card->body()->addWidget(m_view);
    return card;
}

Card* BlanksStep::makeForm()
{
    auto* card = new Card(tr("Blank forms"), this);
    card->setFixedWidth(480);
    m_act->setObjectName(QStringLiteral("blanks.act"));
    m_act->addOption(QStringLiteral("use"), tr("Use"));
    m_act->addOption(QStringLiteral("void"), tr("Void"));
    m_act->addOption(QStringLiteral("take"), tr("Take over"));
    m_act->addOption(QStringLiteral("return"), tr("Hand back"));
    m_act->addOption(QStringLiteral("count"), tr("Count"));
    m_kind->setObjectName(QStringLiteral("blanks.kind"));
    m_reason->setObjectName(QStringLiteral("blanks.reason"));
    m_reason->setMaxLength(200);
    m_kindField = new Field(tr("Form"), m_kind, card);
    m_firstField = new Field(tr("Number"), m_first, card);
    m_lastField = new Field(tr("Last number"), m_last, card);
    m_reasonField = new Field(tr("Reason"), m_reason, card);
    for (Field* field : {m_firstField, m_lastField, m_reasonField})
        field->setRequired();
    m_countRows->setContentsMargins(0, 0, 0, 0);
    m_countRows->setSpacing(12);
    m_message->setObjectName(QStringLiteral("blanks.message"));
    QVBoxLayout* body = card->body();
    body->setSpacing(12);
    for (QWidget* part : QList<QWidget*>{
             m_act, m_kindField, m_firstField, m_lastField, m_reasonField, m_counts, m_message})
        body->addWidget(part);
    body->addStretch();
    m_commit->setObjectName(QStringLiteral("blanks.commit"));
    m_commit->setButtonSize(KeyButton::Size::Commit);
    card->footer()->addStretch();
    card->footer()->addWidget(m_commit);
    return card;
}

bool BlanksStep::is(const char* act) const
{
    return m_act->current() == QLatin1StringView(act);
}

QString BlanksStep::kind() const
{
    return m_kind->currentData().toString();
}

void BlanksStep::present(const TillDay& day)
{
    m_model->setStock(day.blanks);
    m_commit->setEnabled(day.till && day.till->state == TillState::Active);
    showKinds();
    showCounts();
    showNumber();
}

void BlanksStep::start()
{
    m_kind->setFocus(Qt::TabFocusReason);
}

/// The usual kinds, and what else lies in the box.
void BlanksStep::showKinds()
{
    QStringList kinds = BlankText::usualKinds();
    for (const BlankStock& held : m_model->rows())
        if (!kinds.contains(held.kind))
            kinds.append(held.kind);
    if (kinds.size() == m_kind->count())
        return;
    const QString chosen = kind();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const QString& one : std::as_const(kinds))
        m_kind->addItem(BlankText::name(one), one);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(chosen)));
}

/// A field for each kind in the box; what is being counted stays while the kinds do.
void BlanksStep::showCounts()
{
    QStringList shown;
    for (const auto& [one, pieces] : std::as_const(m_pieces))
        shown.append(one);
    QStringList held;
    for (const BlankStock& one : m_model->rows())
        held.append(one.kind);
    if (shown == held)
        return;
    for (const auto& [one, pieces] : std::as_const(m_pieces))
        delete pieces->parentWidget(); // its field
    m_pieces.clear();
    for (const QString& one : std::as_const(held)) {
        auto* pieces = new QSpinBox(m_counts);
        pieces->setObjectName(QStringLiteral("blanks.pieces.") + one);
        pieces->setRange(0, 99'999);
        m_countRows->addWidget(new Field(BlankText::name(one), pieces, m_counts));
        m_pieces.append({one, pieces});
    }
}

void BlanksStep::showAct()
{
    const bool counts = is("count");
    m_kindField->setVisible(!counts);
    m_firstField->setVisible(is("use") || is("void") || is("take"));
    m_lastField->setVisible(is("take"));
    m_reasonField->setVisible(is("void"));
    m_counts->setVisible(counts);
    const bool isSigned = !is("use") && !counts;
    m_commit->setVariant(isSigned ? KeyButton::Variant::Authorise : KeyButton::Variant::Primary);
    m_commit->setKey(isSigned ? QKeySequence(Qt::Key_F4) : QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_commit->setText(is("use") ? tr("Used")
            : is("void")        ? tr("Void it")
            : is("take")        ? tr("Take over")
            : counts            ? tr("Enter the count")
                                : tr("Hand back"));
    m_message->clear();
    showNumber();
}

/// Forms are used in their order: the next number stands there already.
void BlanksStep::showNumber()
{
    const BlankStock* held = m_model->stockOf(kind());
    m_firstField->setVerdict({});
    m_lastField->setVerdict({});
    if (is("use") || is("void"))
        m_first->setText(held ? QString::number(held->next) : QString());
    else
        m_first->clear();
    m_last->clear();
    m_firstField->setHelp(is("take") ? tr("The first of them") : QString());
}

bool BlanksStep::isEntered()
{
    QList<Field*> fields;
    if (m_firstField->isVisible())
        fields.append(m_firstField);
    if (is("take"))
        fields.append(m_lastField);
    if (is("void"))
        fields.append(m_reasonField);
    return checkForm(fields, m_message);
}

void BlanksStep::commit()
{
    m_message->clear();
    if (is("count"))
        return count();
    if (!isEntered())
        return;
    if (is("use"))
        return write({});
    sign();
}

ApprovalRequest BlanksStep::request() const
{
    const BlankStock* held = m_model->stockOf(kind());
    const int before = held ? held->pieces : 0;
    const qint64 taken = m_last->text().toLongLong() - m_first->text().toLongLong() + 1;
    const qint64 after = is("take") ? before + taken : is("void") ? before - 1 : 0;
    ApprovalRequest asked;
    asked.operation = m_operation;
    asked.kind = QStringLiteral("blank.") + m_act->current();
    asked.maker = m_services.shift;
    asked.title = is("take") ? tr("Take over blank forms")
        : is("void")         ? tr("Void a blank form")
                             : tr("Hand back blank forms");
    asked.facts = {{tr("Form"), BlankText::name(kind())}};
    if (is("take"))
        asked.facts.append(
            {tr("Numbers"), m_first->text() + QStringLiteral(" – ") + m_last->text()});
    else if (is("void"))
        asked.facts.append({tr("Number"), m_first->text()});
    asked.changes = {{tr("Pieces in the box"), QString::number(before),
        QString::number(qMax<qint64>(0, after))}};
    asked.reason = is("void") ? m_reason->text().trimmed() : tr("Controlled blank forms.");
    return asked;
}

void BlanksStep::sign()
{
    const ApprovalRequest asked = request();
    authorise(asked, m_services.uplink, m_services.clock, this,
        [this, fingerprint = fingerprintOf(asked)](const std::optional<Approval>& approval) {
            if (approval)
                write({approval->id, approval->approverId, approval->approverName, fingerprint});
        });
}

void BlanksStep::write(const Countersign& second)
{
    const QUuid id = m_operation;
    const Shift shift = m_services.shift;
    const QDateTime at = m_services.clock.nowUtc();
    const BlankRange range{kind(), m_first->text().toLongLong(), m_last->text().toLongLong()};
    const auto then = [this](const QList<BlankStock>& stock) { done(stock); };
    if (is("take"))
        return act(
            m_commit,
            [=](Database& database) {
                return takeBlanks(database, {id, shift, range, second, at});
            },
            then);
    if (is("return"))
        return act(
            m_commit,
            [=](Database& database) {
                return returnBlanks(database, {id, shift, range.kind, second, at});
            },
            then);
    WriteOffBlank wanted{id, shift, range.kind, range.first, {}, std::nullopt, at};
    if (is("void")) {
        wanted.spoilt = m_reason->text().trimmed();
        wanted.second = second;
    }
    act(m_commit, [wanted](Database& database) { return writeOffBlank(database, wanted); }, then);
}

void BlanksStep::count()
{
    CountBlanks wanted{m_operation, m_services.shift, {}, m_services.clock.nowUtc()};
    for (const auto& [one, pieces] : std::as_const(m_pieces))
        wanted.counted.insert(one, pieces->value());
    act(
        m_commit, [wanted](Database& database) { return countBlanks(database, wanted); },
        [this](const QList<BlankCount>& counts) {
            QStringList wrong;
            for (const BlankCount& one : counts)
                if (one.expected != one.counted)
                    wrong += tr("%1: %2 counted, %3 in the books")
                                 .arg(BlankText::name(one.kind))
                                 .arg(one.counted)
                                 .arg(one.expected);
            m_operation = newOperation();
            m_services.sync.wake();
            if (wrong.isEmpty())
                m_message->say(Mood::Ok, tr("Forms and books agree"));
            else
                m_message->say(Mood::Warn, tr("Forms and books differ"), wrong.join(u'\n'));
        });
}

void BlanksStep::done(const QList<BlankStock>& stock)
{
    m_operation = newOperation();
    m_model->setStock(stock);
    m_reason->clear();
    m_services.sync.wake();
    showCounts();
    showNumber();
    m_message->say(Mood::Ok, tr("Recorded"));
    Q_EMIT moved();
}

} // namespace hui::cash
