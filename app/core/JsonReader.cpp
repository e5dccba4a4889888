// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

namespace {

constexpr const char* missing = QT_TRANSLATE_NOOP("Error", "A field is missing.");
constexpr const char* notText = QT_TRANSLATE_NOOP("Error", "A field is not a text.");
constexpr const char* badLength = QT_TRANSLATE_NOOP("Error", "A text is too long or too short.");
constexpr const char* badCharacter
    = QT_TRANSLATE_NOOP("Error", "A text holds a character that may not stand in it.");
constexpr const char* notANumber = QT_TRANSLATE_NOOP("Error", "A field is not a whole number.");
constexpr const char* outOfRange = QT_TRANSLATE_NOOP("Error", "A number is out of range.");
constexpr const char* notABoolean = QT_TRANSLATE_NOOP("Error", "A field is not true or false.");
constexpr const char* notAUuid = QT_TRANSLATE_NOOP("Error", "A field is not a UUID.");
constexpr const char* notADate = QT_TRANSLATE_NOOP("Error", "A field is not a date.");
constexpr const char* notATime = QT_TRANSLATE_NOOP("Error", "A field is not a time in UTC.");
constexpr const char* notACurrency = QT_TRANSLATE_NOOP("Error", "A field is not a currency.");
constexpr const char* notAList = QT_TRANSLATE_NOOP("Error", "A field is not a list.");
constexpr const char* tooMany = QT_TRANSLATE_NOOP("Error", "A list is too long.");
constexpr const char* unknownField = QT_TRANSLATE_NOOP("Error", "A field is unknown.");

/// Control characters, and the marks that turn the reading direction of what follows them: a
/// name with one of them shows as another name.
bool isDangerous(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < 0x20 || (unit >= 0x7f && unit <= 0x9f) || (unit >= 0x202a && unit <= 0x202e)
        || (unit >= 0x2066 && unit <= 0x2069);
}

/// "2026-03-18"; an invalid date when it is anything else.
QDate readDate(QStringView text)
{
    constexpr QStringView shape = u"dddd-dd-dd";
    if (text.size() != shape.size())
        return {};
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const bool digit = text[i] >= u'0' && text[i] <= u'9';
        if (shape[i] == u'd' ? !digit : text[i] != shape[i])
            return {};
    }
    return {text.first(4).toInt(), text.sliced(5, 2).toInt(), text.sliced(8, 2).toInt()};
}

const QString timeFormat = QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ");

} // namespace

JsonReader::JsonReader(QJsonObject object, QString path)
    : JsonReader(
          std::move(object), std::move(path), std::make_shared<std::optional<Error>>(std::nullopt))
{
}

JsonReader::JsonReader(
    QJsonObject object, QString path, std::shared_ptr<std::optional<Error>> fault)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_fault(std::move(fault))
{
}

JsonReader JsonReader::child(QJsonObject object, QString path) const
{
    return {std::move(object), std::move(path), m_fault};
}

QString JsonReader::pathOf(QLatin1StringView key) const
{
    return m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
}

bool JsonReader::isPresent(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

void JsonReader::fail(const char* text, const QString& path)
{
    if (!*m_fault)
        *m_fault = Error{Error::Kind::Protocol, text, path};
}

void JsonReader::refuse(QLatin1StringView key, const char* text)
{
    fail(text, pathOf(key));
}

const char* JsonReader::notAnObject()
{
    return QT_TRANSLATE_NOOP("Error", "A field is not an object.");
}

QJsonValue JsonReader::take(QLatin1StringView key, QJsonValue::Type type, const char* otherwise)
{
    m_seen.insert(QString(key));
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        refuse(key, missing);
    else if (value.type() != type)
        refuse(key, otherwise);
    else
        return value;
    return {};
}

QString JsonReader::line(QLatin1StringView key, qsizetype maxLength, bool severalLines)
{
    QString read = take(key, QJsonValue::String, notText).toString();
    if (read.size() > maxLength)
        refuse(key, badLength);
    const bool dangerous = std::ranges::any_of(read, [severalLines](QChar c) {
        return isDangerous(c) && !(severalLines && QStringView(u"\r\n\t").contains(c));
    });
    if (dangerous)
        refuse(key, badCharacter);
    return *m_fault ? QString() : read;
}

QString JsonReader::string(QLatin1StringView key, qsizetype maxLength, qsizetype minLength)
{
    QString read = line(key, maxLength, false);
    if (read.size() < minLength)
        refuse(key, badLength);
    return read;
}

QString JsonReader::text(QLatin1StringView key, qsizetype maxLength)
{
    return line(key, maxLength, true);
}

qint64 JsonReader::integer(QLatin1StringView key, qint64 min, qint64 max)
{
    const QJsonValue value = take(key, QJsonValue::Double, notANumber);
    // A fraction or a number beyond 64 bits gives the default back, whichever it is.
    const qint64 read = value.toInteger(0);
    if (!*m_fault && read == 0 && value.toInteger(1) != 0)
        refuse(key, notANumber);
    if (!*m_fault && (read < min || read > max))
        refuse(key, outOfRange);
    return *m_fault ? 0 : read;
}

bool JsonReader::boolean(QLatin1StringView key)
{
    return take(key, QJsonValue::Bool, notABoolean).toBool();
}

QUuid JsonReader::uuid(QLatin1StringView key)
{
    const QString read = take(key, QJsonValue::String, notAUuid).toString();
    const QUuid id = QUuid::fromString(read);
    if (id.isNull() || id.toString(QUuid::WithoutBraces) != read)
        refuse(key, notAUuid);
    return *m_fault ? QUuid() : id;
}

QDate JsonReader::date(QLatin1StringView key)
{
    const QDate read = readDate(take(key, QJsonValue::String, notADate).toString());
    if (!read.isValid())
        refuse(key, notADate);
    return *m_fault ? QDate() : read;
}

QDateTime JsonReader::timestamp(QLatin1StringView key)
{
    const QString read = take(key, QJsonValue::String, notATime).toString();
    QDateTime time = QDateTime::fromString(read, Qt::ISODateWithMs);
    if (!time.isValid() || timestampToJson(time) != read)
        refuse(key, notATime);
    return *m_fault ? QDateTime() : time.toUTC();
}

Money JsonReader::money(QLatin1StringView key)
{
    return object(key, [](JsonReader& inner) {
        const qint64 minor = inner.integer(QLatin1StringView("minor"));
        const QLatin1StringView currencyKey("currency");
        const auto currency = Currency::fromCode(inner.string(currencyKey, 3));
        if (!currency)
            inner.refuse(currencyKey, notACurrency);
        return Money(minor, currency.value_or(Currency::CNY));
    });
}

QJsonObject JsonReader::object(QLatin1StringView key)
{
    return take(key, QJsonValue::Object, notAnObject()).toObject();
}

QJsonArray JsonReader::array(QLatin1StringView key, qsizetype maxItems)
{
    const QJsonArray read = take(key, QJsonValue::Array, notAList).toArray();
    if (read.size() > maxItems)
        refuse(key, tooMany);
    return *m_fault ? QJsonArray() : read;
}

QStringList JsonReader::strings(QLatin1StringView key, qsizetype maxItems, qsizetype maxLength)
{
    QStringList read;
    for (const QJsonArray items = array(key, maxItems); const QJsonValue& item : items) {
        const QString itemPath = pathOf(key) + u'[' + QString::number(read.size()) + u']';
        const QLatin1StringView only("item");
        JsonReader inner = child(QJsonObject{{only, item}}, itemPath);
        read.append(inner.string(only, maxLength));
        if (*m_fault && (*m_fault)->detail == itemPath + QStringLiteral(".item"))
            (*m_fault)->detail = itemPath;
    }
    return read;
}

void JsonReader::refuseUnknown()
{
    for (auto field = m_object.begin(); field != m_object.end(); ++field)
        if (!m_seen.contains(field.key()))
            return fail(unknownField, m_path.isEmpty() ? field.key() : m_path + u'.' + field.key());
}

Result<Done> JsonReader::finish()
{
    refuseUnknown();
    if (*m_fault)
        return std::unexpected(**m_fault);
    return Done{};
}

std::optional<QString> JsonReader::optionalString(QLatin1StringView key, qsizetype maxLength)
{
    m_seen.insert(QString(key));
    return isPresent(key) ? std::optional(string(key, maxLength)) : std::nullopt;
}

std::optional<qint64> JsonReader::optionalInteger(QLatin1StringView key, qint64 min, qint64 max)
{
    m_seen.insert(QString(key));
    return isPresent(key) ? std::optional(integer(key, min, max)) : std::nullopt;
}

std::optional<bool> JsonReader::optionalBoolean(QLatin1StringView key)
{
    m_seen.insert(QString(key));
    return isPresent(key) ? std::optional(boolean(key)) : std::nullopt;
}

std::optional<QUuid> JsonReader::optionalUuid(QLatin1StringView key)
{
    m_seen.insert(QString(key));
    return isPresent(key) ? std::optional(uuid(key)) : std::nullopt;
}

std::optional<QDate> JsonReader::optionalDate(QLatin1StringView key)
{
    m_seen.insert(QString(key));
    return isPresent(key) ? std::optional(date(key)) : std::nullopt;
}

std::optional<QDateTime> JsonReader::optionalTimestamp(QLatin1StringView key)
{
    m_seen.insert(QString(key));
    return isPresent(key) ? std::optional(timestamp(key)) : std::nullopt;
}

std::optional<Money> JsonReader::optionalMoney(QLatin1StringView key)
{
    m_seen.insert(QString(key));
    return isPresent(key) ? std::optional(money(key)) : std::nullopt;
}

std::optional<QJsonObject> JsonReader::optionalObject(QLatin1StringView key)
{
    m_seen.insert(QString(key));
    return isPresent(key) ? std::optional(object(key)) : std::nullopt;
}

QJsonObject moneyToJson(Money money)
{
    return {{QStringLiteral("minor"), money.minor()},
        {QStringLiteral("currency"), money.currency().code()}};
}

QString timestampToJson(const QDateTime& time)
{
    return time.toUTC().toString(timeFormat);
}

} // namespace hui
