// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Evidence.h"

#include <QJsonArray>
#include <QList>
#include <QSize>
#include <QUuid>

#include <optional>

namespace hui {

class JsonReader;

/// How an operation names the copy of a paper that goes along with it: the picture itself travels
/// beside the journal, which never forgets, and comes to no other place than this digest names.
struct NamedCopy {
    QString paper = {}; ///< which one, in the words of whoever asks for it: "credit_code"
    QUuid id = {}; ///< of the copy; its Idempotency-Key on the way
    QString digest = {}; ///< SHA-256 of the picture, lower-case hex

    friend bool operator==(const NamedCopy&, const NamedCopy&) = default;
};

/// A photograph or scan of a paper. It is of the customer (C2): closed where it is stored.
struct PaperCopy {
    static constexpr qsizetype mostFileBytes = 2 * 1024 * 1024; ///< as it is chosen
    static constexpr qsizetype mostBytes = Evidence::mostBytes; ///< as it is kept and sent
    static constexpr int leastSide = 200; ///< below it nobody reads a paper
    static constexpr int mostSide = 12'000;
    static constexpr qsizetype mostOfOne = 10; ///< papers that go along with one operation

    QUuid id = {};
    QString paper = {};
    QByteArray picture = {};

    NamedCopy named() const;

    friend bool operator==(const PaperCopy&, const PaperCopy&) = default;
};

/// The names of copies, in their order.
QList<NamedCopy> namesOf(const QList<PaperCopy>& copies);

/// SHA-256 of a picture, lower-case hex.
QString digestOf(const QByteArray& picture);

/// Width and height as a PNG (ISO/IEC 15948) or a JPEG (ITU-T T.81) says itself; nothing when it is
/// neither. No pixel is decoded.
std::optional<QSize> pixelsOf(const QByteArray& picture);

/// Whether a file may be made a copy: a PNG or JPEG by its bytes, not too large, and of a size at
/// which a paper can be read. An Input error says which it is not.
Result<Done> checkPaperFile(const QByteArray& file);

/// The same of what is kept and sent, which is smaller.
Result<Done> checkPaperCopy(const QByteArray& picture);

/// [{"paper", "copy", "digest"}], as readNamedCopies() reads it.
QJsonArray toJson(const QList<NamedCopy>& copies);

/// What stands under `key`; empty when nothing does, as in what was written before there were any.
QList<NamedCopy> readNamedCopies(JsonReader& reader, QLatin1StringView key);

} // namespace hui
