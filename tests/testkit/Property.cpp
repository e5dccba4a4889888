// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/Property.h"

#include <rapidcheck.h>
#include <string>
#include <vector>

namespace hui::testkit {

namespace {

auto pairs(int belowFirst, int belowSecond)
{
    return rc::gen::pair(rc::gen::inRange(0, belowFirst), rc::gen::inRange(0, belowSecond));
}

template <typename Value>
QList<Value> listOf(const std::vector<Value>& values)
{
    return {values.cbegin(), values.cend()};
}

} // namespace

bool holds(const char* what, const std::function<void()>& property)
{
    return rc::check(what, [&property] { property(); });
}

void mustHold(bool claim, std::source_location where)
{
    if (!claim)
        RC_FAIL(std::string("not so at ") + where.file_name() + ":" + std::to_string(where.line()));
}

qint64 drawnNumber(qint64 from, qint64 below)
{
    return *rc::gen::inRange<qint64>(from, below);
}

bool drawnBool()
{
    return *rc::gen::arbitrary<bool>();
}

QString drawnText()
{
    return QString::fromStdU16String(*rc::gen::arbitrary<std::u16string>());
}

QString drawnText(const QString& letters)
{
    return QString::fromStdU16String(
        *rc::gen::container<std::u16string>(rc::gen::elementOf(letters.toStdU16String())));
}

QByteArray drawnBytes(int size)
{
    return QByteArray::fromStdString(*rc::gen::container<std::string>(
        static_cast<std::size_t>(size), rc::gen::arbitrary<char>()));
}

QList<int> drawnNumbers(int below)
{
    return listOf(*rc::gen::container<std::vector<int>>(rc::gen::inRange(0, below)));
}

QList<std::pair<int, int>> drawnPairs(int belowFirst, int belowSecond)
{
    return listOf(
        *rc::gen::container<std::vector<std::pair<int, int>>>(pairs(belowFirst, belowSecond)));
}

QList<std::pair<int, int>> drawnPairs(int count, int belowFirst, int belowSecond)
{
    return listOf(*rc::gen::container<std::vector<std::pair<int, int>>>(
        static_cast<std::size_t>(count), pairs(belowFirst, belowSecond)));
}

} // namespace hui::testkit
