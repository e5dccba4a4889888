// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/Mrz.h"

#include "app/core/rules/CheckDigit.h"
#include "app/core/rules/Country.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hui {

namespace {

/// The lines, tidied, or none when their number, length or characters are wrong.
QStringList mrzLines(const QString& text)
{
    QStringList lines = tidied(text).split(u'\n');
    for (QString& line : lines)
        line = line.trimmed();
    return lines;
}

QString layoutFault(const QStringList& lines, qsizetype count, qsizetype width)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Z0-9<]*\\z"));
    if (lines.size() == 1 && lines.first().isEmpty())
        return QStringLiteral("empty");
    if (lines.size() != count)
        return QStringLiteral("lines");
    for (const QString& line : lines) {
        if (line.size() != width)
            return QStringLiteral("length");
        if (!shape.match(line).hasMatch())
            return QStringLiteral("characters");
    }
    return {};
}

bool isAlphabetic(QStringView field)
{
    return std::ranges::all_of(
        field, [](QChar c) { return c == u'<' || (c >= u'A' && c <= u'Z'); });
}

QString unfilled(QStringView field)
{
    QString text = field.toString();
    while (text.endsWith(u'<'))
        text.chop(1);
    return text.replace(u'<', u' ');
}

/// The fields both sizes have, as they stand in the zone.
struct Fields {
    QStringView type;
    QStringView issuer;
    QString number; ///< without fillers
    bool numberOk = false;
    QStringView birth;
    QChar birthCheck;
    QChar sex;
    QStringView expiry;
    QChar expiryCheck;
    QStringView nationality;
    QStringView names;
    bool optionalOk = true;
    bool compositeOk = false;
};

/// Codes of ICAO 9303-3 §5 that are no country of ISO 3166.
bool isIcaoState(const QString& code)
{
    static const QSet<QString> others{QStringLiteral("D"), QStringLiteral("EUE"),
        QStringLiteral("GBD"), QStringLiteral("GBN"), QStringLiteral("GBO"), QStringLiteral("GBP"),
        QStringLiteral("GBS"), QStringLiteral("RKS"), QStringLiteral("UNA"), QStringLiteral("UNK"),
        QStringLiteral("UNO"), QStringLiteral("XBA"), QStringLiteral("XCC"), QStringLiteral("XCO"),
        QStringLiteral("XEC"), QStringLiteral("XIM"), QStringLiteral("XMP"), QStringLiteral("XOM"),
        QStringLiteral("XPO"), QStringLiteral("XXA"), QStringLiteral("XXB"), QStringLiteral("XXC")};
    const QString unspecified(3, u'X');
    return code == unspecified || others.contains(code) || countryOfAlpha3(code);
}

/// A date that may be unknown from the end: 740812, 7408<<, 74<<<<, <<<<<<. Whether it may stand.
bool isPossibleDate(QStringView field, QDate date)
{
    static const QRegularExpression unknown(
        QStringLiteral("^(?:<{6}|[0-9]{2}<{4}|[0-9]{2}(?:0[1-9]|1[0-2])<<)\\z"));
    return date.isValid() || unknown.match(field.toString()).hasMatch();
}

QDate expiryDate(QStringView field)
{
    return compactDate(QString(QStringLiteral("20") + field.toString()));
}

QString fieldFault(const Fields& fields, QDate today)
{
    if (!isAlphabetic(fields.issuer) || !isAlphabetic(fields.nationality)
        || !isAlphabetic(fields.type) || !isAlphabetic(fields.names) || fields.names[0] == u'<')
        return QStringLiteral("characters");
    if (!fields.numberOk)
        return QStringLiteral("check_digit_number");
    if (icaoCheck(fields.birth) != fields.birthCheck)
        return QStringLiteral("check_digit_birth");
    if (icaoCheck(fields.expiry) != fields.expiryCheck)
        return QStringLiteral("check_digit_expiry");
    if (!fields.optionalOk)
        return QStringLiteral("check_digit_optional");
    if (!fields.compositeOk)
        return QStringLiteral("check_digit_composite");
    if (!isPossibleDate(fields.birth, shortDate(fields.birth, today)))
        return QStringLiteral("birth_date");
    if (!isPossibleDate(fields.expiry, expiryDate(fields.expiry)))
        return QStringLiteral("expiry_date");
    if (!QStringView(u"MF<").contains(fields.sex))
        return QStringLiteral("sex");
    return {};
}

QJsonObject partsOf(const Fields& fields, QDate today)
{
    const QString names = fields.names.toString();
    const qsizetype split = names.indexOf(QStringLiteral("<<"));
    QJsonObject parts{{QStringLiteral("document_type"), unfilled(fields.type)},
        {QStringLiteral("issuer"), unfilled(fields.issuer)},
        {QStringLiteral("document_number"), fields.number},
        {QStringLiteral("nationality"), unfilled(fields.nationality)},
        {QStringLiteral("surname"),
            unfilled(QStringView(names).first(split < 0 ? names.size() : split))},
        {QStringLiteral("given_names"),
            split < 0 ? QString() : unfilled(QStringView(names).sliced(split + 2))}};
    if (const QDate birth = shortDate(fields.birth, today); birth.isValid())
        parts.insert(QStringLiteral("birth"), birth.toString(Qt::ISODate));
    if (const QDate expiry = expiryDate(fields.expiry); expiry.isValid())
        parts.insert(QStringLiteral("expiry"), expiry.toString(Qt::ISODate));
    parts.insert(QStringLiteral("sex"),
        fields.sex == u'M'       ? QStringLiteral("male")
            : fields.sex == u'F' ? QStringLiteral("female")
                                 : QStringLiteral("unspecified"));
    return parts;
}

RuleOutcome judged(
    const QStringList& lines, const Fields& fields, const QString& optional, QDate today)
{
    const QString normalised = lines.join(u'\n');
    if (const QString fault = fieldFault(fields, today); !fault.isEmpty())
        return invalid(normalised, fault);
    QJsonObject parts = partsOf(fields, today);
    if (!optional.isEmpty())
        parts.insert(QStringLiteral("optional"), optional);
    QStringList warnings;
    if (!isIcaoState(unfilled(fields.nationality)))
        warnings.append(QStringLiteral("nationality_unknown"));
    if (!isIcaoState(unfilled(fields.issuer)))
        warnings.append(QStringLiteral("issuer_unknown"));
    if (const QDate expiry = expiryDate(fields.expiry); expiry.isValid() && expiry < today)
        warnings.append(QStringLiteral("expired"));
    return valid(normalised, parts, warnings);
}

} // namespace

RuleOutcome checkMrzTd3(const QString& text, QDate today)
{
    const QStringList lines = mrzLines(text);
    if (const QString fault = layoutFault(lines, 2, 44); !fault.isEmpty())
        return invalid(lines.join(u'\n'), fault);
    const QStringView one(lines[0]);
    const QStringView two(lines[1]);
    if (one[0] != u'P')
        return invalid(lines.join(u'\n'), QStringLiteral("document_type"));
    const QStringView optional = two.sliced(28, 14);
    const bool optionalEmpty = unfilled(optional).isEmpty();
    const QString composite
        = two.first(10).toString() + two.sliced(13, 7).toString() + two.sliced(21, 22).toString();
    const Fields fields{
        .type = one.first(2),
        .issuer = one.sliced(2, 3),
        .number = unfilled(two.first(9)),
        .numberOk = two[0] != u'<' && icaoCheck(two.first(9)) == two[9],
        .birth = two.sliced(13, 6),
        .birthCheck = two[19],
        .sex = two[20],
        .expiry = two.sliced(21, 6),
        .expiryCheck = two[27],
        .nationality = two.sliced(10, 3),
        .names = one.sliced(5),
        .optionalOk = icaoCheck(optional) == two[42] || (optionalEmpty && two[42] == u'<'),
        .compositeOk = icaoCheck(composite) == two[43],
    };
    return judged(lines, fields, unfilled(optional), today);
}

RuleOutcome checkMrzTd1(const QString& text, QDate today)
{
    const QStringList lines = mrzLines(text);
    if (const QString fault = layoutFault(lines, 3, 30); !fault.isEmpty())
        return invalid(lines.join(u'\n'), fault);
    const QStringView one(lines[0]);
    const QStringView two(lines[1]);
    if (!QStringView(u"ACI").contains(one[0]))
        return invalid(lines.join(u'\n'), QStringLiteral("document_type"));
    // A long number: a filler where its check digit would be, the rest and the check digit first
    // in the optional data, up to the next filler.
    const bool isLong = one[14] == u'<';
    const QString optional = one.sliced(15).toString();
    const qsizetype end = optional.indexOf(u'<') < 0 ? optional.size() : optional.indexOf(u'<');
    const QString rest = isLong && end > 1 ? optional.first(end - 1) : QString();
    const QString number = one.sliced(5, 9).toString() + rest;
    const QChar check = isLong ? (end > 1 ? optional[end - 1] : QChar(u'<')) : one[14];
    const QString composite = one.sliced(5).toString() + two.first(7).toString()
        + two.sliced(8, 7).toString() + two.sliced(18, 11).toString();
    const Fields fields{
        .type = one.first(2),
        .issuer = one.sliced(2, 3),
        .number = unfilled(number),
        .numberOk = number[0] != u'<' && icaoCheck(number) == check,
        .birth = two.first(6),
        .birthCheck = two[6],
        .sex = two[7],
        .expiry = two.sliced(8, 6),
        .expiryCheck = two[14],
        .nationality = two.sliced(15, 3),
        .names = lines[2],
        .compositeOk = icaoCheck(composite) == two[29],
    };
    const QString free = unfilled(QStringView(optional).sliced(isLong ? end : 0))
        + (unfilled(two.sliced(18, 11)).isEmpty() ? QString()
                                                  : u' ' + unfilled(two.sliced(18, 11)));
    return judged(lines, fields, free.trimmed(), today);
}

} // namespace hui
