// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/IdReader.h"

#include "app/core/rules/Mrz.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype passportLine = 44;
constexpr qsizetype cardLine = 30;
constexpr qsizetype chipParts = 9;

/// What the simulated reader types of a document.
struct Sample {
    const char* word;
    const char* typed;
};

/// A customer of the sample bank, somebody new, a child, and a passport with the specimen's name.
constexpr Sample samples[] = {
    {"SIM-ID-1",
        "王例明|男|汉|19790612|苏州市姑苏区样例路 18 "
        "号|320508197906121015|样例公安局|20150430|20350430"},
    {"SIM-ID-2",
        "孙样秋|女|汉|19950315|苏州市吴江区样例路 11 "
        "号|320509199503151020|样例公安局|20160315|20360315"},
    {"SIM-ID-3",
        "孙样晨|男|汉|20180901|苏州市吴江区样例路 11 "
        "号|320509201809012031|样例公安局|20240901|20290901"},
    {"SIM-ID-4",
        "P<D<<SPECIMEN<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<C01X00T478D<<7906123F3004308<<<<<<<<<<<<<<<2"},
};

std::unexpected<Error> unreadable(const QString& why)
{
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP("Error", "The document could not be read. Enter it by hand."), why);
}

/// The lines of a zone that was typed as one.
QString splitZone(const QString& typed)
{
    const QString zone = typed.trimmed();
    if (zone.size() == 2 * passportLine && !zone.contains(u'\n'))
        return zone.first(passportLine) + u'\n' + zone.sliced(passportLine);
    if (zone.size() == 3 * cardLine && !zone.contains(u'\n'))
        return zone.first(cardLine) + u'\n' + zone.sliced(cardLine, cardLine) + u'\n'
            + zone.sliced(2 * cardLine);
    return zone;
}

/// Puts in what can be a value of the field; a document with more than we keep is read all the
/// same.
void put(ReadDocument& document, CustomerField field, const QString& said, const QDate& today)
{
    const auto value = parseField(field, said, today);
    if (value && !value->isEmpty())
        document.fields.insert(field, *value);
}

QString sexSaid(const QString& said)
{
    if (said == u"male" || said == u"男" || said == u"1")
        return u"M"_s;
    return said == u"female" || said == u"女" || said == u"2" ? u"F"_s : QString();
}

/// ICAO 9303-3 §5 has codes of its own for Germany and for kinds of British passports.
QString countryOf(const QString& icao)
{
    static const QStringList british{u"GBD"_s, u"GBN"_s, u"GBO"_s, u"GBP"_s, u"GBS"_s};
    if (british.contains(icao))
        return u"GBR"_s;
    return icao == u"D" ? u"DEU"_s : icao;
}

/// Which of our kinds a card with a machine-readable zone is, by what it says of itself.
CertificateKind kindOf(const QJsonObject& parts)
{
    const QString type = parts.value("document_type"_L1).toString();
    if (type.startsWith(u'P'))
        return CertificateKind::Passport;
    if (type == u"CT")
        return CertificateKind::TaiwanTravelPermit;
    const bool isChinese = parts.value("issuer"_L1).toString() == u"CHN";
    return isChinese && type.startsWith(u'C') ? CertificateKind::HkMacaoTravelPermit
                                              : CertificateKind::Passport;
}

Result<ReadDocument> readZone(const QString& typed, const QDate& today)
{
    const QString zone = splitZone(typed);
    const bool isCard = zone.count(u'\n') == 2;
    const RuleOutcome outcome = isCard ? checkMrzTd1(zone, today) : checkMrzTd3(zone, today);
    if (!outcome.valid)
        return unreadable(outcome.reason);
    const auto part = [&](QLatin1StringView key) { return outcome.parts.value(key).toString(); };
    auto certificate = parseCertificate(
        kindOf(outcome.parts), part("document_number"_L1), countryOf(part("issuer"_L1)), today);
    if (!certificate)
        return std::unexpected(certificate.error());
    certificate->validUntil = QDate::fromString(part("expiry"_L1), Qt::ISODate);
    ReadDocument document{*certificate, {}};
    const QString name = part("surname"_L1) + u' ' + part("given_names"_L1);
    put(document, CustomerField::Name, name, today);
    put(document, CustomerField::Sex, sexSaid(part("sex"_L1)), today);
    put(document, CustomerField::Birth, part("birth"_L1), today);
    put(document, CustomerField::Nationality, countryOf(part("nationality"_L1)), today);
    return document;
}

/// Which card has a chip with such a number: residents, who came from Hong Kong, Macao or Taiwan,
/// and foreigners who stay, by the card of 2017 (three letters first) or that of 2023 (9 first).
CertificateKind kindOfChip(const QString& number, const QDate& today)
{
    const auto isOf = [&](CertificateKind kind) {
        return parseCertificate(kind, number, {}, today).has_value();
    };
    if (isOf(CertificateKind::HmtResidencePermit))
        return CertificateKind::HmtResidencePermit;
    return isOf(CertificateKind::ForeignPermanentResident)
        ? CertificateKind::ForeignPermanentResident
        : CertificateKind::ResidentId;
}

Result<ReadDocument> readChip(const QStringList& parts, const QDate& today)
{
    const QString& number = parts.at(5);
    CertificateFacts facts;
    auto certificate = parseCertificate(kindOfChip(number, today), number, {}, today, &facts);
    if (!certificate)
        return std::unexpected(certificate.error());
    if (facts.birth != compactDate(parts.at(3).trimmed()))
        return unreadable(u"birth_date"_s); // the chip contradicts itself
    certificate->validUntil = compactDate(parts.at(8).trimmed()); // 长期 is no date: long-term
    ReadDocument document{*certificate, {}};
    put(document, CustomerField::Name, parts.at(0), today);
    const QString sex = sexSaid(parts.at(1).trimmed()); // the card of 2017 has it beside its number
    put(document, CustomerField::Sex, facts.sex.isEmpty() ? sex : facts.sex, today);
    put(document, CustomerField::Birth, facts.birth.toString(Qt::ISODate), today);
    put(document, CustomerField::Nationality, facts.nationality, today);
    put(document, CustomerField::Address, parts.at(4), today);
    return document;
}

} // namespace

bool KeyboardIdReader::expectsMore(const QString& typed) const
{
    const QStringList lines = typed.split(u'\n');
    const auto isOf = [&](qsizetype length) {
        return std::ranges::all_of(
            lines, [length](const QString& line) { return line.trimmed().size() == length; });
    };
    return (lines.size() < 2 && isOf(passportLine)) || (lines.size() < 3 && isOf(cardLine));
}

Result<ReadDocument> KeyboardIdReader::read(const QString& typed, const QDate& today) const
{
    const QStringList parts = typed.split(u'|');
    if (parts.size() == chipParts)
        return readChip(parts, today);
    if (parts.size() > 1)
        return unreadable(u"form"_s);
    return readZone(typed, today);
}

bool SimulatedIdReader::expectsMore(const QString& typed) const
{
    return m_keyboard.expectsMore(typed);
}

Result<ReadDocument> SimulatedIdReader::read(const QString& typed, const QDate& today) const
{
    for (const Sample& sample : samples)
        if (typed.trimmed().compare(QLatin1StringView(sample.word), Qt::CaseInsensitive) == 0)
            return m_keyboard.read(QString::fromUtf8(sample.typed), today);
    return m_keyboard.read(typed, today);
}

} // namespace hui
