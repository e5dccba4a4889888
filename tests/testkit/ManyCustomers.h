// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"

#include <array>

namespace hui::testkit {

/// The n-th of many made-up people, the same at every run: names of the most frequent surnames and
/// of given names that repeat as they do in a bank, telephones and documents that do not. Their
/// documents are passports of no country, so that nobody's number is among them.
inline Customer manyCustomers(int n)
{
    using namespace Qt::StringLiterals;
    static constexpr std::array<const char*, 20> surnames{"王", "李", "张", "刘", "陈", "杨", "赵",
        "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗"};
    static constexpr std::array<const char*, 40> given{"伟", "芳", "娜", "敏", "静", "丽", "强",
        "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "兰", "霞", "平", "刚", "英",
        "华", "文", "玉", "建", "国", "春", "秀", "红", "志", "新", "海", "燕", "辉", "慧", "云",
        "龙", "凤", "样"};
    quint64 mixed = quint64(n) * 0x9E3779B97F4A7C15ULL + 0x7F4A7C15ULL;
    mixed ^= mixed >> 29;
    mixed *= 0xBF58476D1CE4E5B9ULL;
    mixed ^= mixed >> 32;
    QString name
        = QString::fromUtf8(surnames[mixed % 20]) + QString::fromUtf8(given[(mixed >> 8) % 40]);
    if ((mixed >> 16) % 4 != 0) // three of four have two characters
        name += QString::fromUtf8(given[(mixed >> 20) % 40]);
    Customer customer;
    customer.id = QUuid(quint32(n), 0x5a5a, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
    customer.certificates = {{CertificateKind::Passport, u"X%1"_s.arg(n, 8, 10, QLatin1Char('0')),
        u"UTO"_s, QDate(2035, 4, 30)}};
    customer.createdAt = QDateTime(QDate(2026, 3, 18), QTime(2, 0), Qt::UTC);
    const QDate birth = QDate(1940, 1, 1).addDays(qint64((mixed >> 28) % 25'000));
    for (const auto& [field, value] : {std::pair{CustomerField::Name, name},
             std::pair{CustomerField::Phone, u"199%1"_s.arg(n, 8, 10, QLatin1Char('0'))},
             std::pair{CustomerField::Birth, birth.toString(Qt::ISODate)}})
        customer.fields.insert(field, {value, customer.id});
    return customer;
}

} // namespace hui::testkit
