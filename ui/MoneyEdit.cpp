// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/MoneyEdit.h"

#include "app/core/AmountWords.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QPainter>
#include <QStringList>
#include <QValidator>

namespace hui {

namespace {

constexpr QChar tenThousandSign(0x4E07); // 万

/// Lets in what can be part of an amount, and turns what a Chinese keyboard gives into it.
class AmountValidator final : public QValidator {
public:
    using QValidator::QValidator;

    State validate(QString& input, int&) const override
    {
        for (QChar& c : input) {
            c = plain(c);
            const bool known = (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u'+'
                || c == tenThousandSign;
            if (!known)
                return Invalid;
        }
        return Acceptable;
    }

private:
    static QChar plain(QChar c)
    {
        if (c >= QChar(0xFF10) && c <= QChar(0xFF19)) // full-width digits
            return QChar(c.unicode() - 0xFF10 + u'0');
        switch (c.unicode()) {
        case 0x3002: // 。
        case 0xFF0E: return u'.';
        case 0xFF0C: return u',';
        case 0xFF0B: return u'+';
        case u'w':
        case u'W': return tenThousandSign;
        default: return c;
        }
    }
};

/// One term of a sum: "1,234.50", "3万".
Result<Money> termOf(QString text, Currency currency)
{
    qint64 factor = 1;
    if (text.endsWith(tenThousandSign)) {
        text.chop(1);
        factor = 10'000;
    }
    const Result<Money> read = Money::parse(text, currency);
    if (!read)
        return read;
    qint64 minor = 0;
    if (qMulOverflow(read->minor(), factor, &minor))
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The amount is too large."));
    return Money(minor, currency);
}

} // namespace

MoneyEdit::MoneyEdit(QWidget* parent, Currency currency)
    : QLineEdit(parent)
    , m_currency(currency)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setValidator(new AmountValidator(this));
    setMaxLength(24);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly | Qt::ImhNoPredictiveText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEditSize(Size::Regular);
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::valueChanged);
}

void MoneyEdit::setEditSize(Size size)
{
    m_size = size;
    switch (size) {
    case Size::Regular: setFont(fontOf(Type::Input)); break;
    case Size::Large: setFont(fontOf(Type::Name)); break;
    case Size::Cash: setFont(fontOf(Type::Figure)); break;
    }
    setTextMargins(16, 0, 0, 0); // room for the sign
    updateGeometry();
}

QSize MoneyEdit::sizeHint() const
{
    const int height = m_size == Size::Cash ? 44 : m_size == Size::Large ? 40 : 32;
    return {
        qMax(120, fontMetrics().horizontalAdvance(QStringLiteral("0,000,000.00")) + 40), height};
}

Result<Money> MoneyEdit::value() const
{
    const QString entered = text();
    if (entered.isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Enter an amount."));
    Money sum(0, m_currency);
    QStringList terms = entered.split(u'+');
    if (terms.size() > 1 && terms.last().isEmpty())
        terms.removeLast(); // the next term is still to come
    for (const QString& term : terms) {
        const Result<Money> amount = termOf(term, m_currency);
        if (!amount)
            return amount;
        const Result<Money> together = add(sum, *amount);
        if (!together)
            return together;
        sum = *together;
    }
    return sum;
}

void MoneyEdit::setValue(Money amount)
{
    setText(amount.toString());
}

QString MoneyEdit::words() const
{
    const Result<Money> amount = value();
    if (!amount || m_currency != Currency::CNY)
        return {};
    return rmbInWords(*amount);
}

void MoneyEdit::group()
{
    const QSignalBlocker quiet(this); // the same amount, written otherwise
    if (const Result<Money> amount = value())
        setValue(*amount);
}

void MoneyEdit::focusOutEvent(QFocusEvent* event)
{
    group();
    QLineEdit::focusOutEvent(event);
}

void MoneyEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

void MoneyEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setFont(fontOf(Type::Input));
    painter.setPen(colorOf(isEnabled() ? Token::Text3 : Token::TextDisabled, palette()));
    const QString sign = m_currency == Currency::CNY ? QStringLiteral("¥") : m_currency.code();
    paintText(painter, rect().adjusted(11, 0, 0, 0), sign, Qt::AlignLeft);
}

} // namespace hui
