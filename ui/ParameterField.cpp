// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ParameterField.h"

#include "app/catalogue/BillCode.h"
#include "ui/DayPopup.h"
#include "ui/Icons.h"
#include "ui/KeyPanel.h"
#include "ui/MaskedLine.h"
#include "ui/ParameterText.h"
#include "ui/SegmentedControl.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// What fits side by side into the narrowest card.
constexpr qsizetype mostSegments = 3;
constexpr qsizetype longestSegments = 18; ///< characters, a Chinese one counts two

/// Longer than any entry: a text that is too long is told, not cut.
constexpr int lineLength = 600;

qsizetype widthOf(const QString& text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.script() == QChar::Script_Han; })
        + text.size();
}

bool standsOpen(const Parameter& parameter)
{
    qsizetype width = 0;
    for (const ParameterChoice& choice : parameter.choices)
        width += widthOf(ParameterText::of(choice.text));
    return parameter.required && parameter.choices.size() <= mostSegments
        && !parameter.choices.isEmpty() && width <= longestSegments;
}

QWidget* makeSegments(const Parameter& parameter)
{
    auto* segments = new SegmentedControl(ParameterText::of(parameter.label));
    for (const ParameterChoice& choice : parameter.choices)
        segments->addOption(choice.key, ParameterText::of(choice.text));
    return segments;
}

QWidget* makeCombo(const Parameter& parameter)
{
    auto* combo = new QComboBox;
    if (!parameter.required)
        combo->addItem(ParameterField::tr("(none)"), QString());
    for (const ParameterChoice& choice : parameter.choices)
        combo->addItem(ParameterText::of(choice.text), choice.key);
    combo->setCurrentIndex(parameter.required ? -1 : 0);
    return combo;
}

Qt::InputMethodHints inputHints(const Parameter& parameter)
{
    const Qt::InputMethodHints none = Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;
    switch (parameter.kind) {
    case ParameterKind::Digits:
    case ParameterKind::Phone:
    case ParameterKind::Date:
    case ParameterKind::Period: return none | Qt::ImhPreferNumbers;
    case ParameterKind::Alnum: return none | Qt::ImhPreferLatin | Qt::ImhPreferUppercase;
    case ParameterKind::Plate:
    case ParameterKind::Text:
    case ParameterKind::Choice:
    case ParameterKind::Unknown: break;
    }
    return none;
}

bool isDated(ParameterKind kind)
{
    return kind == ParameterKind::Date || kind == ParameterKind::Period;
}

/// The keys a line offers on the screen; nothing where the real keyboard is meant.
std::optional<KeyPanel::Keys> keysOf(const Parameter& parameter)
{
    if (parameter.kind == ParameterKind::Plate)
        return KeyPanel::Keys::Plate;
    switch (parameter.keypad) {
    case Keypad::Digits: return KeyPanel::Keys::Digits;
    case Keypad::Alnum: return KeyPanel::Keys::Alnum;
    case Keypad::Full:
    case Keypad::Unknown: break;
    }
    return std::nullopt;
}

} // namespace

QWidget* ParameterField::makeEditor(const Parameter& parameter)
{
    if (parameter.kind != ParameterKind::Choice)
        return new MaskedLine;
    return standsOpen(parameter) ? makeSegments(parameter) : makeCombo(parameter);
}

ParameterField::ParameterField(const Parameter& parameter, QDate today, QWidget* parent)
    : Field(ParameterText::of(parameter.label), makeEditor(parameter), parent)
    , m_check(parameter)
    , m_today(today)
    , m_line(qobject_cast<MaskedLine*>(editor()))
    , m_segments(qobject_cast<SegmentedControl*>(editor()))
{
    setRequired(parameter.required);
    setHint(ParameterText::hint(parameter));
    setHelp(ParameterText::of(parameter.help));
    setCheck([this] { return judge(); });
    if (m_line)
        dress();
    if (m_segments)
        connect(m_segments, &SegmentedControl::chosen, this, &ParameterField::edited);
    if (auto* combo = qobject_cast<QComboBox*>(editor()))
        connect(combo, &QComboBox::currentIndexChanged, this, &ParameterField::edited);
}

void ParameterField::dress()
{
    m_line->setMaxLength(lineLength);
    m_line->setPlaceholderText(ParameterText::placeholder(parameter()));
    m_line->setInputMethodHints(inputHints(parameter()));
    m_line->setMask([this](const QString& entry) { return masked(entry); });
    connect(m_line, &QLineEdit::textEdited, this, &ParameterField::lineEdited);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (m_line->property("keepsEnter").toBool())
            Q_EMIT committed();
    });
    if (isDated(parameter().kind))
        addPopupAct(u"calendar"_s, tr("Calendar"));
    else if (keysOf(parameter()))
        addPopupAct(u"keyboard"_s, tr("Keys on the screen"));
}

void ParameterField::addPopupAct(const QString& iconName, const QString& words)
{
    QAction* act = m_line->addAction(icon(iconName, Token::Text3), QLineEdit::TrailingPosition);
    act->setText(words);
    act->setToolTip(tr("%1 (%2)").arg(
        words, QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText)));
    connect(act, &QAction::triggered, this, [this] { openPopup(); });
}

bool ParameterField::accepts(const QString& text) const
{
    return m_check.read(text, m_today).fault == ParameterFault::None;
}

QString ParameterField::entry() const
{
    if (m_line)
        return m_line->entry();
    if (m_segments)
        return m_segments->current();
    return qobject_cast<const QComboBox*>(editor())->currentData().toString();
}

void ParameterField::setEntry(const QString& text)
{
    const QSignalBlocker quiet(this);
    setVerdict({});
    if (m_line) {
        m_line->setEntry(text);
        m_before = text;
        if (!text.isEmpty())
            setVerdict(judge());
        if (!m_line->hasFocus())
            m_line->hideEntry();
        return;
    }
    const QString key = m_check.read(text, m_today).value;
    if (auto* combo = qobject_cast<QComboBox*>(editor()))
        return combo->setCurrentIndex(combo->findData(key));
    if (accepts(key) && !key.isEmpty())
        m_segments->setCurrent(key);
    else
        m_segments->setCurrent(parameter().choices.first().key);
}

void ParameterField::setLocked(bool locked)
{
    if (m_line)
        return m_line->setReadOnly(locked); // the focus stays where it is
    editor()->setEnabled(!locked);
}

void ParameterField::setLast(bool last)
{
    if (m_line)
        m_line->setProperty("keepsEnter", last);
}

Field::Verdict ParameterField::judge() const
{
    const ParameterReading read = reading();
    if (read.fault != ParameterFault::None)
        return {State::Error, ParameterText::fault(read, parameter())};
    if (read.value.isEmpty())
        return {};
    if (!read.warnings.isEmpty())
        return {State::Warning, ParameterText::warnings(read)};
    return {State::Valid, parameter().rule.isEmpty() ? QString() : tr("Check passed")};
}

QString ParameterField::masked(const QString& entry) const
{
    const ParameterReading read = m_check.read(entry, m_today);
    // one with a mistake stays readable: it has to be compared and corrected
    const bool mistaken = read.fault != ParameterFault::None || state() == State::Error;
    return mistaken ? entry : maskParameter(read.value, parameter());
}

void ParameterField::lineEdited(const QString& text)
{
    const qsizetype at = billAddressIn(text);
    if (at >= 0) {
        const QString address = text.sliced(at);
        m_line->setText(m_before);
        Q_EMIT pasted(address);
        return;
    }
    m_before = text;
    Q_EMIT edited();
}

bool ParameterField::eventFilter(QObject* watched, QEvent* event)
{
    if (m_line && watched == m_line) {
        if (event->type() == QEvent::FocusIn)
            m_before = m_line->entry();
        else if (event->type() == QEvent::KeyPress && keyPressed(static_cast<QKeyEvent&>(*event)))
            return true;
    }
    return Field::eventFilter(watched, event);
}

bool ParameterField::keyPressed(const QKeyEvent& key)
{
    if (m_line->isReadOnly())
        return false;
    const bool down = key.key() == Qt::Key_Down || key.key() == Qt::Key_PageDown;
    const bool up = key.key() == Qt::Key_Up || key.key() == Qt::Key_PageUp;
    if (key.key() == Qt::Key_Down && key.modifiers() == Qt::AltModifier)
        return openPopup();
    if (!up && !down)
        return false;
    return step(up ? 1 : -1, key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown);
}

bool ParameterField::openPopup()
{
    if (m_line->isReadOnly())
        return false;
    m_line->setFocus(Qt::OtherFocusReason);
    if (isDated(parameter().kind)) {
        auto* days = new DayPopup(day().isValid() ? day() : m_today, *m_line);
        connect(days, &DayPopup::chosen, this, &ParameterField::setDay);
        days->popUp();
        return true;
    }
    const std::optional<KeyPanel::Keys> keys = keysOf(parameter());
    if (!keys)
        return false;
    (new KeyPanel(*keys, *m_line))->popUp();
    return true;
}

QDate ParameterField::day() const
{
    const QString value = reading().value;
    return parameter().kind == ParameterKind::Date ? QDate::fromString(value, Qt::ISODate)
                                                   : QDate::fromString(value, u"yyyy-MM"_s);
}

void ParameterField::setDay(QDate day)
{
    m_line->setText(parameter().kind == ParameterKind::Date ? day.toString(Qt::ISODate)
                                                            : day.toString(u"yyyy-MM"_s));
    setVerdict({});
    Q_EMIT edited();
}

bool ParameterField::step(int by, bool large)
{
    if (!isDated(parameter().kind))
        return false;
    const QDate from = day();
    if (!from.isValid()) {
        setDay(m_today); // the first press says which day it is
        return true;
    }
    if (parameter().kind == ParameterKind::Date)
        setDay(large ? from.addMonths(by) : from.addDays(by));
    else
        setDay(large ? from.addYears(by) : from.addMonths(by));
    return true;
}

} // namespace hui
