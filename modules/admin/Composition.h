// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace hui::admin {

/// From where a step takes a field of its input.
struct StepSource {
    QString pointer = {}; ///< RFC 6901: "/input/city", "/steps/find/billers/0/biller"
    QJsonValue value = {}; ///< of one that is fixed: then there is no pointer

    bool isFixed() const { return pointer.isEmpty(); }
    friend bool operator==(const StepSource&, const StepSource&) = default;
};

/// What follows when a step fails.
enum class OnFailure {
    Stop, ///< nothing more is done; what was done stays
    Undo, ///< and what was done is taken back, last first
    GoOn, ///< the others are tried
};

QString nameOf(OnFailure rule);
std::optional<OnFailure> onFailureOf(QStringView name);

/// One call of an interface.
struct CompositionStep {
    QString id = {}; ///< "find": a word of its own in the composition
    QString interface = {};
    QMap<QString, StepSource> input = {}; ///< by the name of the field
    OnFailure onFailure = OnFailure::Stop;

    friend bool operator==(const CompositionStep&, const CompositionStep&) = default;
};

/// A field that whoever runs the composition gives: its type is a word of the interfaces' own.
struct CompositionInput {
    QString name = {};
    QString type = {}; ///< "text", "integer", "boolean", "date", "timestamp", "money"
    bool required = true;

    friend bool operator==(const CompositionInput&, const CompositionInput&) = default;
};

/// Several interfaces made into one service of a partner (混聚), as data. The order of the steps
/// follows from what they take from each other, not from the list.
struct Composition {
    QString id = {}; ///< "visit-and-bill"; unique for its partner
    QString name = {};
    QString nameEn = {};
    QList<CompositionInput> input = {};
    QList<CompositionStep> steps = {};
    QMap<QString, QString> output = {}; ///< name → pointer

    friend bool operator==(const Composition&, const Composition&) = default;
};

constexpr int mostSteps = 12;

QJsonObject toJson(const Composition& composition);

/// Strict; a Protocol error names the field that is wrong.
Result<Composition> compositionFromJson(const QJsonObject& json);

/// The step that a pointer looks at; empty for one into the input.
QString stepOfPointer(const QString& pointer);

/// The steps in the order in which they can be run: each after those it takes something from, else
/// as listed. Input with the code `cycle` when two wait for each other, `step_unknown` when one
/// waits for a step that is not there.
Result<QList<CompositionStep>> inOrder(const Composition& composition);

/// How a version of a composition stands.
enum class CompositionState { Draft, Published, Retired };

QString nameOf(CompositionState state);
std::optional<CompositionState> compositionStateOf(QStringView name);

/// A version of a composition, as the bank keeps it.
struct CompositionVersion {
    QString partner = {};
    int version = 0; ///< from 1
    CompositionState state = CompositionState::Draft;
    Composition content = {};
    QString signedBy = {}; ///< who agreed to it
    QDateTime changedAt = {};

    friend bool operator==(const CompositionVersion&, const CompositionVersion&) = default;
};

QJsonObject toJson(const CompositionVersion& version);
QJsonObject toJson(const QList<CompositionVersion>& versions);
Result<QList<CompositionVersion>> compositionsFromJson(const QJsonObject& json);

} // namespace hui::admin
